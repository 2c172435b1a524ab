"""Opens a workbook that is locked with a password, and locks one."""

import io

import msoffcrypto
from msoffcrypto.exceptions import InvalidKeyError
from msoffcrypto.format.ooxml import OOXMLFile

from models.workbooks.refusal import Refused

EXCELS_OWN = "VelvetSweatshop"  # Excel locks with this and opens without asking


def unlock(data: bytes, password: str | None) -> bytes:
    """The plain file. Refuses with ENCRYPTED, WRONG_PASSWORD or UNKNOWN_CIPHER."""
    passwords = [EXCELS_OWN] if password is None else [password, EXCELS_OWN]
    for candidate in passwords:
        try:
            return _decrypted(data, candidate)
        except InvalidKeyError:
            continue
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - many ways to meet a cipher nobody knows
            raise Refused("ENCRYPTED" if password is None else "UNKNOWN_CIPHER") from None
    raise Refused("ENCRYPTED" if password is None else "WRONG_PASSWORD")


def lock(data: bytes, password: str) -> bytes:
    """An .xlsx that opens with the password, as Excel locks it."""
    locked = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, locked)
    return locked.getvalue()


def _decrypted(data: bytes, password: str) -> bytes:
    plain = io.BytesIO()
    locked = msoffcrypto.OfficeFile(io.BytesIO(data))
    locked.load_key(password=password, **({"verify_password": True} if locked.format == "ooxml" else {}))
    locked.decrypt(plain)
    return plain.getvalue()
