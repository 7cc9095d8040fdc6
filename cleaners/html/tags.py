"""Vocabularies of tag, attribute and class names. Tables only."""

from typing import Final

__all__ = [
    "BLOCK_TAGS",
    "CELL_TAGS",
    "HEADING_LEVELS",
    "HIDDEN_CLASSES",
    "IMAGE_TAGS",
    "JOINING_TAGS",
    "LANDMARK_ROLES",
    "LANDMARK_TAGS",
    "LIST_TAGS",
    "SILENT_TAGS",
    "STRONG_TAGS",
]

BLOCK_TAGS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset",
        "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "label", "legend", "li", "main",
        "menu", "nav", "noframes", "noscript", "ol", "optgroup", "option", "p", "pre", "search", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
"""Elements that start and end a block. Browsers show most of them so; ``button`` and ``label`` are controls, whose
words never continue the sentence before them."""

SILENT_TAGS: Final = frozenset(
    {
        "annotation", "annotation-xml", "applet", "area", "audio", "base", "canvas", "datalist", "embed",
        "iframe", "link", "map", "meta", "noembed", "object", "param", "progress", "script", "select",
        "source", "style", "svg", "template", "textarea", "title", "track", "video", "wbr",
    }
)  # fmt: skip
"""Elements whose content is no visible text: code, controls, drawings, what stands in for missing plug-ins."""

IMAGE_TAGS: Final = frozenset({"img", "video", "iframe", "embed", "object", "amp-img", "amp-iframe"})

LIST_TAGS: Final = frozenset({"ul", "ol", "dl", "menu", "dir"})

STRONG_TAGS: Final = frozenset({"b", "strong"})

CELL_TAGS: Final = frozenset({"td", "th"})

JOINING_TAGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "button", "caption", "label"})
"""Elements in which a line break only shapes the lines of one phrase."""

HEADING_LEVELS: Final = {f"h{level}": level for level in range(1, 7)}

LANDMARK_TAGS: Final = {
    "nav": "nav",
    "header": "header",
    "footer": "footer",
    "aside": "aside",
    "main": "main",
    "article": "article",
    "form": "form",
    "dialog": "dialog",
    "search": "search",
}
"""Elements that say what a part of the page is for."""

LANDMARK_ROLES: Final = {
    "navigation": "nav",
    "menu": "nav",
    "menubar": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "main": "main",
    "article": "article",
    "form": "form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "search": "search",
}
"""ARIA roles that say the same (WAI-ARIA 1.2, landmark roles)."""

HIDDEN_CLASSES: Final = frozenset(
    {
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader",
        "screenreader-only", "sr-hidden", "hidden-accessible", "offscreen", "element-invisible",
    }
)  # fmt: skip
"""Class names by which front-end frameworks and content systems take an element out of sight."""
