"""How reading stops inside the child process; it becomes an `ImportFileError` outside."""


class Refused(Exception):
    """The file cannot be read: a code of `models.workbooks.problems`, and the part or sheet to blame."""

    def __init__(self, code: str, place: str = "", **params: str | int) -> None:
        super().__init__(code, place, params)
        self.code = code
        self.place = place
        self.params = params
