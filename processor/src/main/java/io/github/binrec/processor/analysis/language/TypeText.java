package io.github.binrec.processor.analysis.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A type as the text of a reservation has it, names not looked up yet.
 *
 * @param name the name, dots included, or {@code ?} for a wildcard
 * @param marks the annotations before it
 * @param arguments the type arguments; the bounds of a wildcard are not kept
 * @param dimensions for each pair of brackets the annotations before it
 */
public record TypeText(String name, Set<Mark> marks, List<TypeText> arguments, List<Set<Mark>> dimensions) {
    public TypeText {
        marks = Set.copyOf(marks);
        arguments = List.copyOf(arguments);
        dimensions = List.copyOf(dimensions);
    }

    /** The text is not that of a type; the message ends a sentence. */
    public static final class SyntaxException extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxException(String message) {
            super(message);
        }
    }

    public static TypeText parse(String text) throws SyntaxException {
        Parser parser = new Parser(text);
        TypeText type = parser.type();
        parser.end();
        return type;
    }

    /** A reader of one text, from left to right. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        /** {@code {@mark} name [< type {, type} >] {{@mark} [ ]}}, or a wildcard. */
        TypeText type() throws SyntaxException {
            Set<Mark> marks = marks();
            if (accept('?')) {
                return wildcard();
            }
            String name = name();
            List<TypeText> arguments = new ArrayList<>();
            if (accept('<')) {
                do {
                    arguments.add(type());
                } while (accept(','));
                expect('>');
            }
            return new TypeText(name, marks, arguments, dimensions());
        }

        private TypeText wildcard() throws SyntaxException {
            int start = at;
            if (Character.isJavaIdentifierStart(peek())) {
                String word = identifier();
                if (!word.equals("extends") && !word.equals("super")) {
                    at = start;
                    throw unexpected("extends or super");
                }
                type();
            }
            return new TypeText("?", Set.of(), List.of(), List.of());
        }

        private List<Set<Mark>> dimensions() throws SyntaxException {
            List<Set<Mark>> dimensions = new ArrayList<>();
            while (peek() == '[' || peek() == '@') {
                Set<Mark> marks = marks();
                expect('[');
                expect(']');
                dimensions.add(marks);
            }
            return dimensions;
        }

        private Set<Mark> marks() throws SyntaxException {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            while (accept('@')) {
                String name = name();
                String simpleName = name.substring(name.lastIndexOf('.') + 1);
                if (simpleName.equals("Using")) {
                    throw new SyntaxException("the codec of @Using is named beside it, by using");
                }
                marks.add(Mark.named(simpleName)
                        .orElseThrow(() -> new SyntaxException("only @Nullable, @Varint, @Unsigned and"
                                + " @Utf8 may stand in it, and not @" + simpleName)));
            }
            return marks;
        }

        private String name() throws SyntaxException {
            StringBuilder name = new StringBuilder(identifier());
            while (accept('.')) {
                name.append('.').append(identifier());
            }
            return name.toString();
        }

        private String identifier() throws SyntaxException {
            if (!Character.isJavaIdentifierStart(peek())) {
                throw unexpected("a name");
            }
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        void end() throws SyntaxException {
            if (peek() != 0) {
                throw unexpected("the end");
            }
        }

        private void expect(char wanted) throws SyntaxException {
            if (!accept(wanted)) {
                throw unexpected("'" + wanted + "'");
            }
        }

        private boolean accept(char wanted) {
            boolean there = peek() == wanted;
            if (there) {
                at++;
            }
            return there;
        }

        /** The next character that is not blank, or 0 at the end; moves up to it. */
        private char peek() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private SyntaxException unexpected(String wanted) {
            String found = peek() == 0 ? "it ends" : "'" + text.substring(at) + "' begins";
            return new SyntaxException(found + " where " + wanted + " belongs");
        }
    }
}
