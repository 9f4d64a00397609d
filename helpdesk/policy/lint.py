"""Finds what the owner of a shop should know about the policy: `findings` puts all looks together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from babel import Locale

from helpdesk.policy.battery import small_set
from helpdesk.policy.findings import KINDS, Finding
from helpdesk.policy.mutants import REMOVED
from helpdesk.policy.mutation import Fate, Verdict
from helpdesk.policy.text import Figure, dates_of, figures, figures_of, flat
from helpdesk.policy.wording import missing_documents, vague_words
from helpdesk.shops import Shop, Term
from helpdesk.terms import decide
from helpdesk.vocabulary import VOCABULARY


def findings(shop: Shop, text: str, verdicts: Sequence[Verdict]) -> list[Finding]:
    """Return all findings, by kind in the order of `KINDS`; `text` is policy.md, `verdicts` are those of the cases."""
    found = [
        *undated(shop),
        *unused_figures(shop, text),
        *quotes_of_other_dates(shop),
        *overlapping_groups(shop),
        *unlimited_home_methods(shop),
        *silent_questions(shop),
        *missing_documents(shop, text),
        *vague_words(text),
        *unguarded(verdicts),
    ]
    return sorted(found, key=lambda finding: (list(KINDS).index(finding.kind), finding.line or 0))


def undated(shop: Shop) -> Iterator[Finding]:
    """Yield a finding when nobody can tell from when on the policy holds."""
    if shop.published is None:
        sentence = "The published text carries no date, so nobody can tell which orders it holds for."
        yield Finding("undated_policy", sentence, "Print the date on the page and set policy.published in shop.yml.")


def unused_figures(shop: Shop, text: str) -> Iterator[Finding]:
    """Yield the figures that stand in no quote of a clause which states them."""
    for figure in figures(text):
        users = [term for term in shop.terms if _states(term, figure)]
        if (figure.kind, figure.value) in dates_of(shop) or any(_quotes(term, figure) for term in users):
            continue
        if users:
            sentence = f'"{figure.words}" stands here too, while {_names(users)} quotes it elsewhere.'
            advice = "Change both places together, or say it in one place only."
            yield Finding("repeated_figure", sentence, advice, figure.line.section, figure.line.number, users[0].name)
        else:
            sentence = f'No clause states "{figure.words}", so no answer can use it.'
            advice = "Add a term that quotes the sentence, or ask for a family of clauses for it."
            yield Finding("unused_figure", sentence, advice, figure.line.section, figure.line.number)


def _states(term: Term, figure: Figure) -> bool:
    return (figure.kind, figure.value) in figures_of(term)


def _quotes(term: Term, figure: Figure) -> bool:
    """Tell whether the figure stands within the term's quote, which may run over several lines."""
    start = flat(term.section.text).find(term.quote)
    inside = start <= figure.end - len(figure.words) and figure.end <= start + len(term.quote)
    return term.section.anchor == figure.line.section and inside


def _names(terms: Iterable[Term]) -> str:
    return ", ".join(term.name for term in terms)


def quotes_of_other_dates(shop: Shop) -> Iterator[Finding]:
    """Yield the dated values whose figure the clause's quote of that time does not show."""
    for term in shop.terms:
        if len(term.values) == 1:
            continue
        for day, raw in term.values:
            shown = {(f.kind, f.value) for f in figures(f"# quote\n{term.quote_on(day)}")}
            stated = figures_of(Term(term.name, term.unit, term.section, term.quote_on(day), ((day, raw),)))
            if stated and not stated & shown:
                sentence = f"The value that holds from {day:%Y-%m-%d} does not stand in the clause's quote, which such orders are shown."
                advice = "Keep the older text in the folder 'earlier' and give the clause a quote for each date."
                yield Finding("quote_of_another_date", sentence, advice, term.section.anchor, None, term.name)


def overlapping_groups(shop: Shop) -> Iterator[Finding]:
    """Yield each country that fits two clauses or two groups, and which one wins."""
    for country in sorted({c for members in shop.regions.values() for c in members}):
        told = f"{Locale('en').territories.get(country, country)} ({country})"
        pairs = list(_rivals(shop, country))
        yield from (_rivalry(shop, country, told, pair) for pair in pairs)
        groups = sorted(shop.groups_of(country))
        if len(groups) > 1 and not pairs:
            sentence = f"{told} belongs to {' and '.join(groups)}; the same clause speaks of both, so nothing depends on it."
            yield Finding("overlapping_groups", sentence, "Nothing, as long as no clause names one of the groups alone.")


def _rivals(shop: Shop, country: str) -> Iterator[tuple[Term, Term]]:
    """Yield pairs of one family that both single this country out, for the same method and item."""
    groups = shop.groups_of(country)
    fitting = [term for term in shop.terms if country in term.scope.countries or term.scope.groups & groups]
    for one, other in combinations(fitting, 2):
        methods = not one.scope.methods or not other.scope.methods or one.scope.methods & other.scope.methods
        if one.family == other.family and methods and one.scope.items == other.scope.items:
            yield one, other


def _rivalry(shop: Shop, country: str, told: str, pair: tuple[Term, Term]) -> Finding:
    named = [term for term in pair if country in term.scope.countries]
    method = next(iter(sorted(pair[0].scope.methods & pair[1].scope.methods)), None)
    winner = shop.find(pair[0].family, pair[0].values[-1][0], method=method, country=country)
    won = winner.term.name if winner else pair[0].name
    why = f"the clause that names it wins: {won}" if len(named) == 1 else f"the one read first wins: {won}"
    advice = "Nothing, if that is meant; else name the country in one clause only."
    return Finding("overlapping_groups", f"{told} fits {_names(pair)}; {why}.", advice, None, None, won)


def unlimited_home_methods(shop: Shop) -> Iterator[Finding]:
    """Yield the methods listed for home whose clauses would hold for parcels abroad as well."""
    elsewhere = {name for place, names in shop.methods.items() if place != "domestic" for name in names}
    for method in shop.methods.get("domestic", ()):
        terms = [t for t in shop.terms if method in t.scope.methods and not (t.scope.countries or t.scope.groups)]
        if method in elsewhere or not terms:
            continue
        sentence = f"{method} is listed for home only, yet these clauses name no country and hold abroad too: {_names(terms)}."
        limitable = [term for term in terms if "countries" in VOCABULARY[term.family].scopes]
        advice = f"Say in the text where {method} goes; then list it as international"
        advice += f", or limit {_names(limitable)} to the home country." if limitable else "."
        yield Finding("home_method_unlimited", sentence, advice, terms[0].section.anchor, None, terms[0].name)


def silent_questions(shop: Shop) -> Iterator[Finding]:
    """Yield the questions to which the policy gives no answer, in general or in some cases."""
    asked: dict[str, list[tuple[str, bool]]] = {}
    for generic in small_set(shop):
        told = decide(generic.question, generic.case)
        silent = told.outcome == "not_stated" and told.next_question != "country"
        asked.setdefault(generic.question, []).append((generic.about, silent))
    for question, answers in asked.items():
        silent_about = [about for about, silent in answers if silent]
        answered = [about for about, silent in answers if not silent]
        if silent_about:
            when = "; ".join(silent_about)
            if len(silent_about) > len(answered):
                when = f"whatever is asked, except {'; '.join(answered)}" if answered else "whatever is asked"
            sentence = f"{question} ends in not_stated: {when}."
            advice = "State it in policy.md and terms/, or leave these questions to a person."
            yield Finding("silent_question", sentence, advice, term=question)


def unguarded(verdicts: Iterable[Verdict]) -> Iterator[Finding]:
    """Yield the clauses that no answer looks up, and the values that no case guards or no answer shows."""
    by_place: dict[str, list[Verdict]] = {}
    for verdict in verdicts:
        by_place.setdefault(verdict.place, []).append(verdict)
    for place, own in by_place.items():
        survived = "; ".join(v.change for v in own if v.fate is Fate.SURVIVED)
        idle = "; ".join(v.change for v in own if v.fate is Fate.IDLE)
        if any(v.change == REMOVED and v.fate is Fate.IDLE for v in own):
            sentence = "No answer looks this clause up; shoppers read it on the FAQ page only."
            yield Finding("unread_term", sentence, "Ask for a rule that tells it, if shoppers ask about it.", term=place)
        elif idle:
            advice = "Nothing, if another clause decides here; else the rules do not honour this part yet."
            yield Finding("without_effect", f"No answer would change with: {idle}.", advice, term=place)
        if survived:
            sentence = f"Answers would change and no case would notice: {survived}."
            yield Finding("unproven_value", sentence, "Add a case to cases/ that expects the true value.", term=place)
