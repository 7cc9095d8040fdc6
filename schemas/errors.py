"""The errors of the project: one small tree. "Not an article" is a value (see ``outcome``), not an error."""

from schemas.neutralise import neutralise
from schemas.outcome import QuarantineReason, Stage

__all__ = ["DechaffError", "DocumentError", "LockedError", "RunError", "UsageError"]


class DechaffError(Exception):
    """Base of all errors that the project raises on purpose. Each argument is a line to be read by users.

    Nothing in the message acts on a terminal, be it the name of a file, whoever prints it: also a log's traceback.
    """

    def __str__(self) -> str:
        return "\n".join(neutralise(str(line)) for line in self.args)


class UsageError(DechaffError):
    """The user asked for something that cannot be done: a missing path, a wrong option (exit code 2)."""


class RunError(DechaffError):
    """The run cannot go on: disk full, folder locked, no permission (exit code 1)."""


class LockedError(RunError):
    """Another run holds the output folder (exit code 4)."""


class DocumentError(DechaffError):
    """One document cannot be handled. It becomes a quarantine entry; documents beside it are unharmed."""

    def __init__(self, reason: QuarantineReason, stage: Stage, detail: str) -> None:
        super().__init__(f"{stage}: {reason}: {detail}")
        self.reason = reason
        self.stage = stage
        self.detail = detail

    def __reduce__(self) -> tuple[type["DocumentError"], tuple[QuarantineReason, Stage, str]]:
        # an exception is rebuilt from its message by default, which is one argument where three are needed
        return DocumentError, (self.reason, self.stage, self.detail)
