"""`python -m communique` is the `communique` command."""

from communique.app.cli import main

if __name__ == "__main__":
    main()
