"""The kinds of screens, each with its templates and the names that people give it."""

from . import (
    article,
    calendar,
    chart,
    chat,
    code,
    dashboard,
    dialog,
    equation,
    files,
    form,
    invoice,
    mail,
    menu,
    receipt,
    table,
    terminal,
)

KINDS = {
    "article": article,
    "calendar": calendar,
    "chart": chart,
    "chat": chat,
    "code": code,
    "dashboard": dashboard,
    "dialog": dialog,
    "equation": equation,
    "files": files,
    "form": form,
    "invoice": invoice,
    "mail": mail,
    "menu": menu,
    "receipt": receipt,
    "table": table,
    "terminal": terminal,
}
