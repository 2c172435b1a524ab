"""How each criterion was weighed, and how targets became whole persons."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.legal_basis import section_of
from models.documents.parts import (
    Block,
    Bullets,
    Column,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.quotas.figures import QuotaFigures
from models.domain.apportionment import Formula, Method
from models.domain.criteria import MEASURES, Criterion, Direction, Scale
from models.rule_sets import RuleSetCriterion
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import CRITERION_TITLES, MEASURE_TITLES, NOT_CONFIRMED


def criteria_blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording, paper = figures.wording, figures.paper
    yield Heading(wording.translate("QuotaPapers", "How the criteria were weighed"))
    yield Paragraph(rule_set_sentence(figures))
    if paper.formula is None:
        yield Paragraph(
            wording.translate(
                "QuotaPapers",
                "The municipal quotas were set by hand or imported. No formula was used, so no criterion "
                "has a weight and no quota has a target.",
            )
        )
    yield _criteria_table(figures)
    if left_out := left_out_sentence(figures):
        yield Notice(wording.translate("QuotaPapers", "Required criteria that were not weighed"), left_out)
    yield Bullets(choice_sentences(figures))
    if paper.formula is not None:
        yield Heading(wording.translate("QuotaPapers", "How it is counted"))
        yield Bullets(tuple(counting_sentences(figures, paper.formula)))


def required_left_out(figures: QuotaFigures) -> tuple[Criterion, ...]:
    """Required criteria without weight in the formula that was used; none where there was no formula."""
    if figures.paper.formula is None:
        return ()
    return tuple(
        each.criterion
        for each in figures.rule_criteria
        if each.required and each.criterion not in figures.weighed
    )


def left_out_sentence(figures: QuotaFigures) -> str:
    """Empty where every required criterion was weighed."""
    wording, left_out = figures.wording, required_left_out(figures)
    if not left_out:
        return ""
    return wording.of(
        QT_TRANSLATE_NOOP(
            "QuotaPapers",
            "The rule set {rule_set} says that these shall be regarded, but they have the weight 0 "
            "in the formula: {criteria}.",
        ),
        rule_set=figures.paper.rule_set,
        criteria=", ".join(wording.of(CRITERION_TITLES[criterion]) for criterion in left_out),
    )


def choice_sentences(figures: QuotaFigures) -> tuple[str, ...]:
    """Whether housing and the planning for a higher number were regarded, where that was a choice."""
    return tuple(sentence for sentence in (housing_sentence(figures), planning_sentence(figures)) if sentence)


def housing_sentence(figures: QuotaFigures) -> str:
    """Of quotas without a formula nobody here knows what they rest on."""
    translate, paper = figures.wording.translate, figures.paper
    if paper.formula is None:
        sentence = translate(
            "QuotaPapers", "The plan does not show whether the ability to offer housing was regarded."
        )
    elif paper.housing_used:
        sentence = translate("QuotaPapers", "The ability to offer housing was weighed in.")
    else:
        sentence = translate("QuotaPapers", "The ability to offer housing was not weighed in.")
    return _with_section(figures, "housing", sentence)


def planning_sentence(figures: QuotaFigures) -> str:
    """Empty under a rule set that has no such section, unless it was done all the same."""
    translate, paper = figures.wording.translate, figures.paper
    if paper.planning_protected:
        sentence = translate(
            "QuotaPapers", "Municipalities' planning for the earlier, higher number was regarded."
        )
    elif not section_of(paper, "planning", figures.wording.language):
        return ""
    elif paper.formula is None and paper.version_before:
        sentence = translate(
            "QuotaPapers",
            "The plan does not show whether municipalities' planning for an earlier, higher number was "
            "regarded.",
        )
    else:
        sentence = translate(
            "QuotaPapers", "Municipalities' planning for an earlier, higher number was not regarded."
        )
    return _with_section(figures, "planning", sentence)


def _with_section(figures: QuotaFigures, choice: str, sentence: str) -> str:
    section = section_of(figures.paper, choice, figures.wording.language)
    return f"{section}: {sentence[0].lower()}{sentence[1:]}" if section else sentence


def direction_words(figures: QuotaFigures, measure: str) -> str:
    translate = figures.wording.translate
    if MEASURES[measure].criterion is Criterion.POPULATION:
        return translate("QuotaPapers", "More inhabitants give a higher quota")
    if MEASURES[measure].direction is Direction.MORE:
        return translate("QuotaPapers", "A high value gives a higher quota")
    return translate("QuotaPapers", "A high value gives a lower quota")


def counting_sentences(figures: QuotaFigures, formula: Formula) -> Iterator[str]:
    """The formula in words, only the parts that were used."""
    wording = figures.wording
    translate = wording.translate
    measures = {entry.criterion: MEASURES[entry.measure] for entry in figures.paper.criteria}
    used = [measures[criterion] for criterion in figures.weighed if criterion in measures]
    others = [measure for measure in used if measure.criterion is not Criterion.POPULATION]
    yield translate(
        "QuotaPapers",
        "A municipality's share of a criterion is its inhabitants times its index, divided by the sum of "
        "the same for the county. The contribution in persons is weight × share × county quota, and the "
        "contributions add up to the target.",
    )
    if Criterion.POPULATION in figures.weighed:
        yield translate("QuotaPapers", "For population the index is 1 for everyone.")
    if any(measure.scale is Scale.COUNT for measure in others):
        yield translate(
            "QuotaPapers",
            "Numbers of persons or homes are compared for each inhabitant: the municipality's number an "
            "inhabitant divided by the county's.",
        )
    if any(measure.scale is Scale.RATE for measure in others):
        yield translate(
            "QuotaPapers",
            "Shares and grades are compared as they are: the municipality's value divided by the county's "
            "mean, in which every inhabitant counts alike.",
        )
    if any(measure.direction is Direction.MORE for measure in others):
        yield translate(
            "QuotaPapers", "Where a high value gives a higher quota, the index is that comparison."
        )
    if any(measure.direction is Direction.FEWER for measure in others):
        yield translate(
            "QuotaPapers",
            "Where a high value gives a lower quota, the index is 2 less that comparison, but not below 0.",
        )
    yield from _rounding_sentences(figures, formula)


def _rounding_sentences(figures: QuotaFigures, formula: Formula) -> Iterator[str]:
    wording = figures.wording
    yield (
        wording.translate(
            "QuotaPapers",
            "Targets become whole persons so that the largest deviation, and then the sum of all "
            "deviations, is as small as it can be. Ties are broken by municipality code.",
        )
        if formula.method is Method.NEAREST
        else wording.translate(
            "QuotaPapers",
            "Targets become whole persons by the odd-number method (Sainte-Laguë), under which no "
            "municipality gets fewer when the county quota grows. Ties are broken by municipality code.",
        )
    )
    yield (
        wording.translate("QuotaPapers", "Smallest quota (floor): %n persons.", None, formula.floor)
        if formula.floor
        else wording.translate("QuotaPapers", "No smallest quota (floor).")
    )
    yield (
        wording.translate("QuotaPapers", "No largest quota (cap).")
        if formula.cap is None
        else wording.translate("QuotaPapers", "Largest quota (cap): %n persons.", None, formula.cap)
    )
    if formula.step > 1:
        yield wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPapers",
                "Quotas are rounded to whole steps of {step} persons; one municipality takes what is left.",
            ),
            step=formula.step,
        )


def rule_set_sentence(figures: QuotaFigures) -> str:
    wording, paper = figures.wording, figures.paper
    name = paper.rule_set if paper.rule_set_sfs else f"{paper.rule_set} ({wording.of(NOT_CONFIRMED)})"
    if not paper.alternative:
        return wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "Rule set: {name}."), name=name)
    return wording.of(
        QT_TRANSLATE_NOOP("QuotaPapers", "Rule set: {name}. Alternative that was used: {alternative}."),
        name=name,
        alternative=paper.alternative,
    )


def _criteria_table(figures: QuotaFigures) -> Table:
    translate = figures.wording.translate
    return Table(
        caption=translate("QuotaPapers", "Criteria, weights and sources"),
        columns=criteria_columns(figures),
        rows=tuple(criterion_row(figures, each) for each in figures.rule_criteria),
        note=translate(
            "QuotaPapers",
            "The weights are the officer's; no statute gives any. Weights as printed add up to 100 %.",
        )
        if figures.weighed
        else "",
    )


def criteria_columns(figures: QuotaFigures) -> tuple[Column, ...]:
    translate = figures.wording.translate
    return (
        Column(translate("QuotaPapers", "Criterion"), width=34),
        number_column(translate("QuotaPapers", "Weight"), 18),
        Column(translate("QuotaPapers", "By the rule set"), width=26),
        Column(translate("QuotaPapers", "Legal basis"), width=42),
        Column(translate("QuotaPapers", "Measured by"), width=42),
        Column(translate("QuotaPapers", "Direction"), width=44),
        Column(translate("QuotaPapers", "Source, date and edition")),
    )


def criterion_row(figures: QuotaFigures, each: RuleSetCriterion) -> Row:
    wording = figures.wording
    entry = next((part for part in figures.paper.criteria if part.criterion is each.criterion), None)
    weight = (
        "–"
        if figures.paper.formula is None
        else figures.percent(figures.weight_permille.get(each.criterion, 0))
    )
    return Row(
        (
            wording.of(CRITERION_TITLES[each.criterion]),
            weight,
            _standing(figures, each),
            each.basis or "–",
            wording.of(MEASURE_TITLES[entry.measure])
            if entry
            else wording.translate("QuotaPapers", "No values"),
            direction_words(figures, entry.measure) if entry else "–",
            "; ".join(entry.sources) if entry and entry.sources else "–",
        )
    )


def _standing(figures: QuotaFigures, each: RuleSetCriterion) -> str:
    translate = figures.wording.translate
    if not each.basis:
        return translate("QuotaPapers", "Not among its criteria")
    return (
        translate("QuotaPapers", "Shall be regarded")
        if each.required
        else translate("QuotaPapers", "May be regarded")
    )
