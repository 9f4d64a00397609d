"""The faults this package raises; an edge maps each to words for its reader."""


class HelpdeskError(Exception):
    """Base of every fault raised on purpose; its text is one sentence a person can act on."""


class ShopFileError(HelpdeskError):
    """A shop folder breaks its contract; the text names the file and the key."""


class InvalidRecord(HelpdeskError):
    """A record from outside (order, checkpoint, scenario) has a wrong shape."""


class UnknownQuestion(HelpdeskError):
    """A question that no rule answers was asked."""


class SettingsError(HelpdeskError):
    """A setting is missing or has a value that cannot be used."""


class TrackingError(HelpdeskError):
    """The tracking service could not be asked or did not answer usefully."""


class TrackingUnavailable(TrackingError):
    """The tracking service is down, slow or refuses for now; trying later may help."""


class TrackingRefused(TrackingError):
    """The tracking service refuses for a reason that waiting does not mend (key, quota, configuration)."""


class EngineUnavailable(HelpdeskError):
    """The dialogue engine gave no usable reply to a message."""


class UnprovenReply(HelpdeskError):
    """A reply holds a value that is bound to no source, so it must not be spoken."""

    def __init__(self, blocked: tuple[str, ...]) -> None:
        """Keep the refused texts in `blocked`, for the log and the replay."""
        super().__init__(f"{len(blocked)} value(s) in the reply are bound to no source")
        self.blocked = blocked
