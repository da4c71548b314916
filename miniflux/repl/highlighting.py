"""FluxLexer: the colours of Flux, for the REPL and for anything else that knows Pygments."""

from __future__ import annotations

from pygments.lexer import RegexLexer, bygroups, include, words
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, Punctuation, String, Text, Whitespace

_NAME = r"[^\W\d]\w*"


class FluxLexer(RegexLexer):  # type: ignore[misc]
    """Flux, as far as colours need it; what is unfinished or wrong is coloured as far as it goes."""

    name = "Flux"
    aliases = ("flux",)
    filenames = ("*.flux",)
    mimetypes = ("text/x-flux",)
    url = "https://docs.influxdata.com/flux/"

    tokens = {
        "root": [(r"\}", Punctuation), include("code")],
        "braces": [(r"\}", Punctuation, "#pop"), include("code")],
        "interpolation": [(r"\}", String.Interpol, "#pop"), include("code")],
        "code": [
            # After an operand `/` divides; anywhere else it begins a regular expression.
            (r'(?<=[\w)\]}"])([ \t]*)(/)(?!/)', bygroups(Whitespace, Operator)),
            (r"\s+", Whitespace),
            (r"//.*", Comment.Single),
            (r"/(?:[^/\\\n]|\\.)+/", String.Regex),
            (r'"', String, "string"),
            (r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?", Literal.Date),
            (r"(\d+(ns|us|µs|μs|ms|mo|y|w|d|h|m|s))+", Literal.Date),
            (r"\d+\.\d*|\.\d+", Number.Float),
            (r"\d+", Number.Integer),
            (
                words(("import", "package", "option", "builtin", "testcase", "return"), suffix=r"\b"),
                Keyword.Declaration,
            ),
            (words(("if", "then", "else", "exists", "with", "extends", "where"), suffix=r"\b"), Keyword),
            (words(("and", "or", "not"), suffix=r"\b"), Operator.Word),
            (words(("true", "false"), suffix=r"\b"), Keyword.Constant),
            (rf"@{_NAME}", Name.Decorator),
            (rf"{_NAME}(?=\()", Name.Function),
            (rf"({_NAME})(\s*)(:)", bygroups(Name.Attribute, Whitespace, Punctuation)),
            (_NAME, Name),
            (r"\|>|<-|=>|==|!=|=~|!~|<=|>=|[-+*/%^<>=?]", Operator),
            (r"\{", Punctuation, "braces"),
            (r"[()\[\],.:]", Punctuation),
            (r".", Text),
        ],
        "string": [
            (r'\\([nrt"\\]|\$\{|x[0-9a-fA-F]{2})', String.Escape),
            (r"\$\{", String.Interpol, "interpolation"),
            (r'"', String, "#pop"),
            (r'[^"\\$]+|[\\$]', String),
        ],
    }
