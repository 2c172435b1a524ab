"""What is carried, what has been moved, and what the rules say of it: one line each."""

from __future__ import annotations

from desktop.pages.proposal.board.load import Load
from desktop.pages.proposal.grid import RowKind
from desktop.pages.proposal.words import spot_text
from desktop.words.households import household_words
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording


def load_sentence(load: Load, proposal: Proposal, wording: Wording) -> str:
    """`2 hushåll från Vansbro: Järna, september 2026 (2 vuxna)`, and the keys that there is a use for."""
    translate = wording.translate
    origin = load.origin
    names = proposal.snapshot.names
    place = names.get(origin.place_code or "")
    if origin.kind is RowKind.WITHOUT_HOME:
        place = translate("Proposal", "Without a home")
    carried = wording.of(
        QT_TRANSLATE_NOOP("Board", "Moving {households} from {where} ({who})."),
        households=translate("Proposal", "%n households", None, load.households),
        where=spot_text(names[origin.municipality_code], place, origin.month, wording),
        who="; ".join(dict.fromkeys(household_words(parcel.group, wording) for parcel in load.taken)),
    )
    keys = [translate("Board", "Arrows move, Enter puts down, Esc puts back.")]
    if load.most > 1:
        keys.append(translate("Board", "+ and − change how many."))
    if len(load.parcels) > 1:
        keys.append(translate("Board", "Space changes which."))
    return " ".join([carried, *keys])


def moves_sentence(moves: int, wording: Wording) -> str:
    """How many households have been moved and not yet stored."""
    if not moves:
        return wording.translate("Board", "Everything is back where it was.")
    return wording.translate("Board", "%n households moved, not yet saved.", None, moves)


def rules_sentence(broken: int, wording: Wording) -> str:
    """How the plan on the board stands to its rules."""
    if not broken:
        return wording.translate("Board", "Every rule is kept.")
    return wording.translate("Board", "%n rules are broken.", None, broken)
