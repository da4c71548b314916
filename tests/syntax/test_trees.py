"""Trees of every construct, derived by hand from the grammar and the precedence table."""

import pytest

from miniflux.syntax import ast
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source

from .dump import dump, expression, statements


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", "a"),
        ("(a)", "(ParenExpression a)"),
        ("((a))", "(ParenExpression (ParenExpression a))"),
        ("12", "12"),
        ("1.", "1.0"),
        (".5", "0.5"),
        ("00.5", "0.5"),
        ("1h30m", "(DurationLiteral [<1 h> <30 m>])"),
        ("1mo2µs3m", "(DurationLiteral [<1 mo> <2 us> <3 m>])"),
        ("01d1y1d", "(DurationLiteral [<1 d> <1 y> <1 d>])"),
        ("1970-01-02", "(DateTimeLiteral 86400000000000)"),
        ("1970-01-01T00:00:01.5Z", "(DateTimeLiteral 1500000000)"),
        ("1970-01-01T01:00:00+01:00", "(DateTimeLiteral 0)"),
        ("1969-12-31T23:59:59.0000000019Z", "(DateTimeLiteral -999999999)"),
        ("2016-12-31T23:59:60Z", "(DateTimeLiteral 1483228800000000000)"),
        ("2000-02-29", "(DateTimeLiteral 951782400000000000)"),
        ("2020-1-1", "(BinaryExpression - (BinaryExpression - 2020 1) 1)"),
        (r'"a\n\"\\\x41\${b}"', repr('a\n"\\A${b}')),
        (r'"\xc3\xa9"', repr("é")),
        ('"a\nb"', repr("a\nb")),
        ('"$$${1}"', "(StringExpression [(TextPart $$) (InterpolatedPart 1)])"),
        ('"$${1}"', repr("$${1}")),
        (r'"a$\"b"', repr('a$"b')),
        (r'"a$\\b"', repr("a$\\b")),
        (
            '"${a}${"x${b}"}y"',
            "(StringExpression [(InterpolatedPart a) (InterpolatedPart (StringExpression [(TextPart x) (InterpolatedPart b)])) (TextPart y)])",
        ),
        (
            '"${{a: "}"}.a}"',
            "(StringExpression [(InterpolatedPart (MemberExpression (ObjectExpression - [(Property a '}')]) a))])",
        ),
        (r"/a\/b\x41\d/", r"(RegexpLiteral a/bA\d)"),
        (r"/a\\/", r"(RegexpLiteral a\\)"),
        ("<-", "(PipeLiteral)"),
        (
            'f(a: .b, c: ."d e")',
            "(CallExpression f (ObjectExpression - [(Property a (LabelLiteral b)) (Property c (LabelLiteral d e))]))",
        ),
        ("[]", "(ArrayExpression [])"),
        ("[1, 2,]", "(ArrayExpression [1 2])"),
        ("[:]", "(DictExpression [])"),
        ("[1: a, 2: b,]", "(DictExpression [<1 a> <2 b>])"),
        ("{}", "(ObjectExpression - [])"),
        ('{a: 1, "b c": 2,}', "(ObjectExpression - [(Property a 1) (Property 'b c' 2)])"),
        ("{a, b}", "(ObjectExpression - [(Property a -) (Property b -)])"),
        ("{r with a: 1}", "(ObjectExpression r [(Property a 1)])"),
        ("{r with}", "(ObjectExpression r [])"),
        ("{with with with: with}", "(ObjectExpression with [(Property with with)])"),
        ("f()", "(CallExpression f -)"),
        ("f(a: 1,)", "(CallExpression f (ObjectExpression - [(Property a 1)]))"),
        ("f()()", "(CallExpression (CallExpression f -) -)"),
        ("a.b.c", "(MemberExpression (MemberExpression a b) c)"),
        ('a["b"]', "(MemberExpression a 'b')"),
        ('a["${b}"]', "(IndexExpression a (StringExpression [(InterpolatedPart b)]))"),
        ("a[0]", "(IndexExpression a 0)"),
        ("where.stream.extends", "(MemberExpression (MemberExpression where stream) extends)"),
        # Precedence, tightest first.
        ("-a.b", "(UnaryExpression - (MemberExpression a b))"),
        ("-2 ^ 2", "(BinaryExpression ^ (UnaryExpression - 2) 2)"),
        ("-1 |> f()", "(PipeExpression (UnaryExpression - 1) (CallExpression f -))"),
        ("a ^ b |> f()", "(BinaryExpression ^ a (PipeExpression b (CallExpression f -)))"),
        ("a |> f() + 1", "(BinaryExpression + (PipeExpression a (CallExpression f -)) 1)"),
        ("a |> f() |> g()", "(PipeExpression (PipeExpression a (CallExpression f -)) (CallExpression g -))"),
        ("a ^ b ^ c", "(BinaryExpression ^ (BinaryExpression ^ a b) c)"),
        ("a * b ^ c", "(BinaryExpression * a (BinaryExpression ^ b c))"),
        ("a - b - c", "(BinaryExpression - (BinaryExpression - a b) c)"),
        ("a + b * c % d", "(BinaryExpression + a (BinaryExpression % (BinaryExpression * b c) d))"),
        ("a + b < c", "(BinaryExpression < (BinaryExpression + a b) c)"),
        ("1 < 2 < 3", "(BinaryExpression < (BinaryExpression < 1 2) 3)"),
        ("a =~ /b/", "(BinaryExpression =~ a (RegexpLiteral b))"),
        ("a !~ b", "(BinaryExpression !~ a b)"),
        ("not a == b", "(UnaryExpression not (BinaryExpression == a b))"),
        ("exists r.a == 1", "(UnaryExpression exists (BinaryExpression == (MemberExpression r a) 1))"),
        ("not exists a", "(UnaryExpression not (UnaryExpression exists a))"),
        ("a or b and not c", "(LogicalExpression or a (LogicalExpression and b (UnaryExpression not c)))"),
        ("a or b or c", "(LogicalExpression or (LogicalExpression or a b) c)"),
        ("if a then b else if c then d else e", "(ConditionalExpression a b (ConditionalExpression c d e))"),
        (
            "if a or b then c else d + 1",
            "(ConditionalExpression (LogicalExpression or a b) c (BinaryExpression + d 1))",
        ),
        # Functions are operands whose body goes on as far as it can.
        ("() => 1", "(FunctionExpression [] 1)"),
        ("(a) => a", "(FunctionExpression [(Property a -)] a)"),
        ("(a,) => a", "(FunctionExpression [(Property a -)] a)"),
        ("(a, b=1, t=<-,) => a", "(FunctionExpression [(Property a -) (Property b 1) (Property t (PipeLiteral))] a)"),
        ("(t=<-, a) => a", "(FunctionExpression [(Property t (PipeLiteral)) (Property a -)] a)"),
        ("1 + (y) => y + 2", "(BinaryExpression + 1 (FunctionExpression [(Property y -)] (BinaryExpression + y 2)))"),
        ("() => ({a: 1})", "(FunctionExpression [] (ParenExpression (ObjectExpression - [(Property a 1)])))"),
        ("() => { return 1 }", "(FunctionExpression [] (Block [(ReturnStatement 1)]))"),
        ("() => // why\n { return 1 }()", "(CallExpression (FunctionExpression [] (Block [(ReturnStatement 1)])) -)"),
        # A slash divides after an operand, and opens a regular expression elsewhere.
        ("a / b / c", "(BinaryExpression / (BinaryExpression / a b) c)"),
        ("[/a/, /b/]", "(ArrayExpression [(RegexpLiteral a) (RegexpLiteral b)])"),
        ('"${a}" / b / c', "(BinaryExpression / (BinaryExpression / (StringExpression [(InterpolatedPart a)]) b) c)"),
        ("a[0] / 2 / 1", "(BinaryExpression / (BinaryExpression / (IndexExpression a 0) 2) 1)"),
    ],
)
def test_expressions(text: str, tree: str) -> None:
    assert expression(text) == tree


@pytest.mark.parametrize(
    ("text", "trees"),
    [
        ("", []),
        ("// nothing\n", []),
        ("a = 1 b = 2", ["(VariableAssignment a 1)", "(VariableAssignment b 2)"]),
        ("1x = 2", ["(ExpressionStatement 1)", "(VariableAssignment x 2)"]),
        ("1e5", ["(ExpressionStatement 1)", "(ExpressionStatement e5)"]),
        ("1.a", ["(ExpressionStatement 1.0)", "(ExpressionStatement a)"]),
        ("a = 1\n(b: c)", ["(VariableAssignment a (CallExpression 1 (ObjectExpression - [(Property b c)])))"]),
        ("a = [1]\n[0]", ["(VariableAssignment a (IndexExpression (ArrayExpression [1]) 0))"]),
        ("a = 1\n-1", ["(VariableAssignment a (BinaryExpression - 1 1))"]),
        ("a = b\n{c: 1}", ["(VariableAssignment a b)", "(ExpressionStatement (ObjectExpression - [(Property c 1)]))"]),
        ("a<-1", ["(ExpressionStatement a)", "(ExpressionStatement (PipeLiteral))", "(ExpressionStatement 1)"]),
        ("option a = 1", ["(OptionStatement (VariableAssignment a 1))"]),
        ("option a.b = 1", ["(OptionStatement (MemberAssignment (MemberExpression a b) 1))"]),
        ("return a", ["(ReturnStatement a)"]),
        ("testcase a { b = 1 }", ["(TestCaseStatement a - (Block [(VariableAssignment b 1)]))"]),
        ('testcase a extends "b/c" {}', ["(TestCaseStatement a 'b/c' (Block []))"]),
        ("true = 1 with = 2", ["(VariableAssignment true 1)", "(VariableAssignment with 2)"]),
        ("f = () => { a where = 1 return where }",
         ["(VariableAssignment f (FunctionExpression [] (Block [(ExpressionStatement a) (VariableAssignment where 1) (ReturnStatement where)])))"]),
        ("déjà_vu = ψ1", ["(VariableAssignment déjà_vu ψ1)"]),
    ],
)  # fmt: skip
def test_statements(text: str, trees: list[str]) -> None:
    assert statements(text) == trees


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("int", "(TypeExpression (NamedType int) [])"),
        ("A", "(TypeExpression (TvarType A) [])"),
        ("[A: int]", "(TypeExpression (DictType (TvarType A) (NamedType int)) [])"),
        ("stream[[A]]", "(TypeExpression (StreamType (ArrayType (TvarType A))) [])"),
        ("vector[A]", "(TypeExpression (VectorType (TvarType A)) [])"),
        ("{}", "(TypeExpression (RecordType - []) [])"),
        ('{A with "b c": int, d: .e}', "(TypeExpression (RecordType A [(PropertyType 'b c' (NamedType int)) (PropertyType d (LabelType e))]) [])"),
        ("() => {A with b: int}", "(TypeExpression (FunctionType [] (RecordType A [(PropertyType b (NamedType int))])) [])"),
        ("(a: int, ?b: A = .c, <-t: B,) => A", "(TypeExpression (FunctionType [(ParameterType required a (NamedType int) -) (ParameterType optional b (TvarType A) (LabelLiteral c)) (ParameterType pipe t (TvarType B) -)] (TvarType A)) [])"),
        ("(<-: int) => int", "(TypeExpression (FunctionType [(ParameterType pipe - (NamedType int) -)] (NamedType int)) [])"),
        ("A where A: Addable + Equatable, B: Record", "(TypeExpression (TvarType A) [(TypeConstraint A [Addable Equatable]) (TypeConstraint B [Record])])"),
    ],
)  # fmt: skip
def test_types(text: str, tree: str) -> None:
    assert statements(f"builtin x : {text}") == [f"(BuiltinStatement x {tree})"]
    # What follows is a statement of its own.
    assert len(statements(f"builtin x : {text}\ny = 1")) == 2


def test_file_parts() -> None:
    text = '@a\npackage p\n@b(1, "c") import "q"\nimport r "s"\n@d x = 1\nf = () => {\n@e return 1 }'
    file = parse(Source(text))
    assert file.package is not None
    assert (file.package.name.name, dump(file.package.attributes)) == ("p", "[(Attribute a [])]")
    assert [dump(i) for i in file.imports] == [
        "(ImportDeclaration - 'q' [(Attribute b [1 'c'])])",
        "(ImportDeclaration r 's' [])",
    ]
    assert [a.name for a in file.attributes] == ["d", "e"]


def test_places() -> None:
    text = "// c\n x = f(é: 1 , b : (2),) // d"
    file = parse(Source(text))
    (assignment,) = file.body
    assert isinstance(assignment, ast.VariableAssignment)
    call = assignment.init
    assert isinstance(call, ast.CallExpression) and call.arguments is not None
    assert call.span.text == "f(é: 1 , b : (2),)"
    # A trailing comma is not part of the arguments; columns count bytes.
    assert call.arguments.span.text == "é: 1 , b : (2)"
    assert [p.span.begin for p in call.arguments.properties] == [(2, 8), (2, 16)]
    assert (file.start, file.end) == (assignment.start, assignment.end)


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "1 + " * 10_000 + "1",
        "x = y" + " |> f()" * 5_000,
        "(" * 200 + "1" + ")" * 200,
        "a" + ".b" * 10_000,
        "f" + "()" * 10_000,
        "a or " * 10_000 + "b",
        "if a then b else " * 250 + "c",
        "x = 1\n" * 5_000,
    ],
    ids=["sum", "pipes", "parentheses", "members", "calls", "or", "else if", "statements"],
)
def test_long_programs(text: str) -> None:
    assert parse(Source(text)).body
