"""The API in OpenAPI's words, for `GET /openapi.json`. A test compares it with the routes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from helpdesk import __version__
from helpdesk.conversations import Speaker
from helpdesk.services.conversing import LONGEST_MESSAGE

Json = dict[str, Any]
_CONVERSATION = "/api/v1/conversations/{id}"
_TEXT = "text/plain"
_PAGE = "text/html"
_IN_PATH = re.compile(r"{(\w+)}")


def _object(required: tuple[str, ...] = (), **properties: Json) -> Json:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def _string(**more: Any) -> Json:
    return {"type": "string", **more}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


_SEQ: Json = {"type": "integer", "minimum": 0}
_BOOLEAN: Json = {"type": "boolean"}
_STATUS = _string(enum=[speaker.value for speaker in Speaker])
_LIST_OF_OBJECTS: Json = {"type": "array", "items": {"type": "object"}}

SCHEMAS: Json = {
    "Problem": _object(("title", "status", "detail"), type=_string(), title=_string(), status={"type": "integer"}, detail=_string()),
    "Opening": _object(("shop",), shop=_string(), language=_string(), page_url=_string(), identity_token=_string()),
    "Opened": _object(("id", "token", "seq"), id=_string(), token=_string(), seq=_SEQ),
    "Sending": {
        **_object(("client_id",), client_id=_string(maxLength=200), text=_string(maxLength=LONGEST_MESSAGE), choice=_string()),
        "anyOf": [{"required": ["text"]}, {"required": ["choice"]}],
    },
    "Sent": _object(("seq",), seq=_SEQ),
    "Message": _object(
        ("seq", "author", "text", "citations", "choices", "card", "invites", "at"),
        seq=_SEQ,
        author=_string(enum=["shopper", "bot", "agent", "system"]),
        text=_string(),
        client_id={"type": ["string", "null"], "description": "of a shopper's message: the one it was sent with"},
        reply_to={"type": ["integer", "null"], "description": "of a bot's message: the number of the message it answers"},
        citations=_LIST_OF_OBJECTS,
        choices={"type": "array", "items": _string()},
        card={"type": ["object", "null"]},
        invites={"type": ["string", "null"], "description": '"email": an address may be left, to which a person\'s answer then goes'},
        at=_string(format="date-time"),
        agent={"type": ["string", "null"], "description": "of an agent's message: the agent's name"},
    ),
    "News": _object(
        ("messages", "typing", "status"), messages={"type": "array", "items": _ref("Message")}, typing=_BOOLEAN, status=_STATUS
    ),
    "Contact": _object(("email",), email=_string(description="an empty one takes an earlier one back")),
    "AddressLeft": _object(("left",), left=_BOOLEAN),
    "Seen": _object(("seq",), seq=_SEQ),
    "Resuming": _object(("token",), token=_string()),
    "Resumed": _object(("id", "token", "shop"), id=_string(), token=_string(), shop=_string()),
    "Rating": _object(("seq", "helpful"), seq=_SEQ, helpful=_BOOLEAN),
}


@dataclass(frozen=True)
class Operation:
    """One method of one route. `answer` is its content: a schema's name, or a media type that is no JSON."""

    method: str
    path: str
    name: str
    summary: str
    status: int = 200
    answer: str | None = None
    body: str | None = None
    parameters: tuple[Json, ...] = ()
    faults: Mapping[int, str] = field(default_factory=dict)


_QUERY = (
    {"name": "after", "in": "query", "schema": _SEQ, "description": "only messages after this number"},
    {"name": "wait", "in": "query", "schema": {"type": "integer"}, "description": "seconds to wait for news, at most 25"},
)
_LAST: Json = {"name": "Last-Event-ID", "in": "header", "schema": _SEQ, "description": "the last number that was received"}
_SHOP: Json = {"name": "shop", "in": "query", "required": True, "schema": _string()}
_WRONG = {
    408: "The body did not arrive in time.",
    413: "The body is too large.",
    422: "Something in the request is wrong; the detail says what.",
}
_OFTEN = {429: "Too often; the header Retry-After says how many seconds to wait."}
_CROWDED = {503: "Very many are listening; the header Retry-After says how many seconds to wait."}
_PAGE_FAULT = {403: "The request comes from a page whose origin the shop does not allow."}
_IDENTITY_FAULT = {401: "The identity token is not accepted."}

OPERATIONS = (
    Operation("post", "/api/v1/conversations", "openConversation", "Begin a conversation with a shop", 201, "Opened", "Opening",
              faults={**_IDENTITY_FAULT, **_WRONG}),
    Operation("delete", _CONVERSATION, "eraseConversation", "Erase a conversation with everything in it", 204),
    Operation("post", f"{_CONVERSATION}/messages", "sendMessage", "Send a message; the same client_id again changes nothing", 202, "Sent",
              "Sending", faults=_WRONG),
    Operation("get", f"{_CONVERSATION}/messages", "listMessages", "What was said, for those who poll", 200, "News",
              parameters=_QUERY, faults={422: _WRONG[422], **_CROWDED}),
    Operation("get", f"{_CONVERSATION}/events", "streamEvents", "The same as server-sent events: message (id: seq), status, typing", 200,
              "text/event-stream", parameters=(_LAST,), faults={422: _WRONG[422], **_CROWDED}),
    Operation("post", f"{_CONVERSATION}/handoff", "callPerson", "A person please", 202, "Sent"),
    Operation("post", f"{_CONVERSATION}/feedback", "rateMessage", "Rate a message of the bot or an agent", 204, None, "Rating",
              faults=_WRONG),
    Operation("post", f"{_CONVERSATION}/contact", "leaveAddress", "Leave the e-mail address for a person's answer", 204, None, "Contact",
              faults={**_WRONG, 409: "No answer of a person is awaited."}),
    Operation("get", f"{_CONVERSATION}/contact", "addressLeft", "Whether an e-mail address is kept", 200, "AddressLeft"),
    Operation("post", f"{_CONVERSATION}/seen", "seen", "The shopper has seen what was said up to a message: it is not mailed", 204, None,
              "Seen", faults=_WRONG),
    Operation("post", "/api/v1/resume", "resume", "Go on with the conversation of a mail's link", 200, "Resumed", "Resuming",
              faults={**_WRONG, 404: "The link opens no conversation, or none any more."}),
    Operation("get", "/resume/{shop}", "resumePage", "The page that a mail's link opens", 200, _PAGE,
              faults={404: "There is no such shop."}),
    Operation("get", "/", "pages", "The shops' FAQ pages", 200, _PAGE),
    Operation("get", "/faq/{shop}", "faq", "A shop's policy, with an anchor for every section that an answer cites", 200, _PAGE,
              faults={404: "There is no such shop."}),
    Operation("get", "/faq/static/{digest}/{name}", "faqAsset", "A style sheet or script of the FAQ pages", 200, "*/*",
              faults={404: "There is none of this name."}),
    Operation("get", "/widget.js", "widget", "The script that a shop's page names: the chat widget", 200, "text/javascript"),
    Operation("get", "/widget/{digest}/{name}", "widgetPart", "What the widget's script loads", 200, "*/*",
              faults={404: "There is none of this name."}),
    Operation("get", "/widget/strings/{wanted}.json", "widgetStrings", "The widget's words, in the first language of a list that there is",
              200, "application/json", parameters=(_SHOP,), faults={404: "There is no such shop."}),
    Operation("get", "/shop/{shop}", "demoShop", "A page of a shop, to see the widget at work", 200, _PAGE,
              faults={404: "There is no such shop."}),
    Operation("get", "/healthz", "health", "The gateway is alive", 200, _TEXT),
    Operation("get", "/readyz", "readiness", "The bot can answer", 200, _TEXT, faults={503: "Not yet."}),
    Operation("get", "/metrics", "metrics", "Figures for Prometheus", 200, _TEXT),
    Operation("get", "/openapi.json", "openapi", "This description", 200, "application/json"),
)  # fmt: skip


def document() -> Json:
    """Return the whole description."""
    paths: Json = {}
    for one in OPERATIONS:
        paths.setdefault(one.path, {})[one.method] = _operation(one)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Helpdesk chat API", "version": __version__},
        "paths": paths,
        "components": {"schemas": SCHEMAS, "securitySchemes": {"conversation": {"type": "http", "scheme": "bearer"}}},
    }


def _operation(one: Operation) -> Json:
    secured = one.path.startswith(_CONVERSATION)
    api = {**_PAGE_FAULT, **_OFTEN} if one.path.startswith("/api/") else {}
    faults = {**({401: "The token does not open this conversation."} if secured else {}), **api, **one.faults}
    answers: Json = {str(one.status): {"description": one.summary, **_content(one.answer)}}
    for status, description in sorted(faults.items()):
        answers[str(status)] = {"description": description, "content": {"application/problem+json": {"schema": _ref("Problem")}}}
    in_path = [{"name": name, "in": "path", "required": True, "schema": _string()} for name in _IN_PATH.findall(one.path)]
    parameters = [*in_path, *one.parameters]
    found: Json = {"operationId": one.name, "summary": one.summary, "responses": answers}
    if parameters:
        found["parameters"] = parameters
    if one.body:
        found["requestBody"] = {"required": True, **_content(one.body)}
    if secured:
        found["security"] = [{"conversation": []}]
    return found


def _content(answer: str | None) -> Json:
    if answer is None:
        return {}
    if answer in SCHEMAS:
        return {"content": {"application/json": {"schema": _ref(answer)}}}
    return {"content": {answer: {}}}
