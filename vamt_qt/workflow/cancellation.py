"""Stopping a run: asked for once, looked at between steps."""

from threading import Event


class StoppedError(Exception):
    """The operator stopped the run; raised at a step's border, never shown as a failure."""


class Cancellation:
    """A wish to stop that every lane looks at before it begins its next step."""

    def __init__(self) -> None:
        self._wish = Event()

    def cancel(self) -> None:
        """Ask for the end of the run; work that has begun on a machine is brought to its end."""
        self._wish.set()

    @property
    def is_requested(self) -> bool:
        """Whether somebody asked."""
        return self._wish.is_set()

    def check(self) -> None:
        """Raise StoppedError when somebody asked."""
        if self.is_requested:
            raise StoppedError

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until somebody asks."""
        self._wish.wait(seconds)
