"""`python -m tui` is the command `twosource`."""

from tui.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
