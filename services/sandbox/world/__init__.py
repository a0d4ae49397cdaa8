"""The people, chats and messages of the sandbox, and what may happen between them."""
