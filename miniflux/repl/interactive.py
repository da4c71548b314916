"""interact: the REPL on a terminal, with prompt-toolkit."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, get_common_complete_suffix
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import Condition, has_completions, has_focus
from prompt_toolkit.history import FileHistory, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.lexers import PygmentsLexer
from prompt_toolkit.output import ColorDepth

from .. import __version__
from ..commands.setup import terminal_width
from ..errors import FluxError
from .completion import Completer as FluxCompleter
from .core import is_complete
from .highlighting import FluxLexer
from .history import history_file
from .words import Words, open_strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.document import Document
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

    from .core import Repl

PROMPT = "> "
CONTINUATION = "… "
_INDENT = "    "


def interact(repl: Repl) -> int:
    """Reads and runs inputs until `:quit` or the end of the input; 0."""
    completer = _Completer(repl)
    prompt: PromptSession[str] = PromptSession(
        PROMPT,
        multiline=True,
        prompt_continuation=CONTINUATION,
        lexer=PygmentsLexer(FluxLexer) if repl.color else None,
        color_depth=None if repl.color else ColorDepth.DEPTH_1_BIT,
        completer=completer,
        complete_while_typing=False,
        history=_history(),
        auto_suggest=AutoSuggestFromHistory(),
        key_bindings=_keys(completer),
        enable_open_in_editor=True,
    )
    sys.stdout.write(f"miniflux {__version__}  (:help for help, Ctrl-D to leave)\n")
    count = 0
    while not repl.done:
        try:
            text = prompt.prompt()
        except KeyboardInterrupt:
            continue
        except EOFError:
            break
        if text.strip():
            count += 1
            repl.width = terminal_width(sys.stdout)
            repl.run(text, f"<{count}>")
    return 0


def _history() -> FileHistory | InMemoryHistory:
    path = history_file(os.environ)
    return InMemoryHistory() if path is None else FileHistory(path)


def _keys(completer: Completer) -> KeyBindings:
    keys = KeyBindings()
    typing = has_focus(DEFAULT_BUFFER)

    @keys.add("enter", filter=typing)
    def _(event: KeyPressEvent) -> None:
        """Takes the completion that is chosen, else runs what can run, else begins a new line."""
        buffer = event.current_buffer
        if buffer.complete_state and buffer.complete_state.current_completion:
            buffer.complete_state = None
        elif is_complete(buffer.text):
            buffer.validate_and_handle()
        else:
            _new_line(buffer)

    @keys.add("escape", "enter", filter=typing)
    def _(event: KeyPressEvent) -> None:
        """Begins a new line in any case."""
        _new_line(event.current_buffer)

    @keys.add("tab", filter=typing & ~has_completions & Condition(_in_margin))
    def _(event: KeyPressEvent) -> None:
        """Indents a line that is empty so far."""
        event.current_buffer.insert_text(_INDENT)

    @keys.add("tab", filter=typing & ~has_completions & ~Condition(_in_margin))
    def _(event: KeyPressEvent) -> None:
        """Adds at once what all candidates have in common; shows them when that is nothing."""
        buffer = event.current_buffer
        common = get_common_complete_suffix(
            buffer.document, list(completer.get_completions(buffer.document, CompleteEvent(completion_requested=True)))
        )
        if common:
            buffer.insert_text(common)
        else:
            buffer.start_completion()

    @keys.add("}", filter=typing & Condition(_in_margin))
    @keys.add(")", filter=typing & Condition(_in_margin))
    @keys.add("]", filter=typing & Condition(_in_margin))
    def _(event: KeyPressEvent) -> None:
        """Moves a closing bracket that begins a line out by one step."""
        buffer = event.current_buffer
        buffer.delete_before_cursor(min(len(_INDENT), len(buffer.document.current_line_before_cursor)))
        buffer.insert_text(event.data)

    return keys


def _in_margin() -> bool:
    from prompt_toolkit.application import get_app

    document = get_app().current_buffer.document
    return document.line_count > 1 and not document.current_line_before_cursor.strip()


def _new_line(buffer: Buffer) -> None:
    """A new line below, indented as the one before and deeper after an opening bracket; not so inside a string."""
    before = buffer.document.text_before_cursor
    if open_strings(Words(before).kinds)[-1:] == ["QUOTE"]:
        buffer.newline(copy_margin=False)
        return
    buffer.newline(copy_margin=True)
    if before.rstrip().endswith(("(", "[", "{", "=>")):
        buffer.insert_text(_INDENT)


class _Completer(Completer):
    """Gives prompt-toolkit what our completer finds."""

    def __init__(self, repl: Repl) -> None:
        self.repl = repl
        self.completer = FluxCompleter()

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        try:
            candidates = self.completer.candidates(document.text_before_cursor, self.repl.session)
        except FluxError:
            # A package that cannot be read is told of when it is imported, not while somebody types.
            return
        for found in candidates:
            yield Completion(found.text, -found.replaced, display_meta=found.meta)
