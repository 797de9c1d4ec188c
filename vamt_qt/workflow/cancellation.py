"""Stopping a run, or having it wait: asked for at any time, looked at between steps."""

from threading import Event


class StoppedError(Exception):
    """The operator stopped the run; raised at a step's border, never shown as a failure."""


class Cancellation:
    """A wish to stop that every lane looks at before it begins its next step.

    A paused run begins no further machine, and nothing with a clearinghouse; the machines that
    are being worked on come to their end.
    """

    def __init__(self) -> None:
        self._wish = Event()
        self._pause = Event()
        self._moves = Event()
        self._moves.set()

    def cancel(self) -> None:
        """Ask for the end of the run; work that has begun on a machine is brought to its end."""
        self._wish.set()
        self._moves.set()

    @property
    def is_requested(self) -> bool:
        """Whether somebody asked."""
        return self._wish.is_set()

    def pause(self) -> None:
        """Begin no further machine until `go_on`."""
        self._pause.set()
        if not self.is_requested:
            self._moves.clear()

    def go_on(self) -> None:
        """Begin machines again."""
        self._pause.clear()
        self._moves.set()

    def hold(self) -> None:
        """Wait as long as the run is paused and nobody asked for its end."""
        self._moves.wait()

    @property
    def is_paused(self) -> bool:
        """Whether no further machine is begun."""
        return self._pause.is_set()

    def check(self) -> None:
        """Raise StoppedError when somebody asked."""
        if self.is_requested:
            raise StoppedError

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until somebody asks."""
        self._wish.wait(seconds)
