"""The exact rules of councils: pure, integers only, standard library only."""
