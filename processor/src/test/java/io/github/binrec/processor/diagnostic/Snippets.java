package io.github.binrec.processor.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of a page. An example is what stands between two empty lines or what comes before a type is declared anew: {@code
 * record Trade} the wrong way and {@code record Trade} the right way are two.
 */
final class Snippets {
    private static final Pattern DECLARED = Pattern.compile("\\b(?:record|class|enum|interface) (\\w+)");

    private static final String IMPORTS = "import io.github.binrec.annotations.*; import io.github.binrec.codec.*;"
            + " import io.github.binrec.stream.ByteStream; import java.net.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;";

    /** What examples use and do not declare. */
    private static final Map<String, String> SUPPORT = Map.of(
            "Leg", "@BinaryRecord record Leg(long price) {}",
            "Pair", "@BinaryRecord record Pair<A, B>(A first, @Nullable B second) {}",
            "Money", "record Money(long cents) {}",
            "MoneyCodec", """
                    class MoneyCodec implements BinaryCodec<Money> {
                        public void write(ByteStream out, Money value) throws java.io.IOException { out.writeLong(value.cents()); }
                        public Money read(ByteStream in) throws java.io.IOException { return new Money(in.readLong()); }
                        public long sizeOf(Money value) { return 8; }
                    }
                    """);

    private Snippets() {}

    /**
     * An example.
     *
     * @param code the section that it is in, such as {@code BINREC-201}
     * @param line the number of its first line in the page
     * @param lines its lines
     */
    record Snippet(String code, int line, List<String> lines) {
        Snippet {
            lines = List.copyOf(lines);
        }

        /** The lines of the page that must have the error. */
        Set<Integer> wrong() {
            Set<Integer> wrong = new HashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("// wrong")) {
                    wrong.add(line + i);
                }
            }
            return wrong;
        }

        String packageName() {
            return "line" + line;
        }

        /** A source whose second line is the first of the example. */
        String source() {
            String text = String.join("\n", lines);
            StringBuilder source = new StringBuilder("package " + packageName() + "; " + IMPORTS + "\n" + text + "\n");
            Set<String> declared = declaredIn(text);
            boolean added = true;
            while (added) {
                added = false;
                for (Map.Entry<String, String> type : SUPPORT.entrySet()) {
                    if (source.toString().matches("(?s).*\\b" + type.getKey() + "\\b.*")
                            && declared.add(type.getKey())) {
                        source.append(type.getValue()).append('\n');
                        added = true;
                    }
                }
            }
            return source.toString();
        }
    }

    private static Set<String> declaredIn(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = DECLARED.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** {@return the examples of all sections that have Java in them} */
    static List<Snippet> of(List<String> page) {
        List<Snippet> snippets = new ArrayList<>();
        String code = "";
        List<String> block = null;
        for (int i = 0; i < page.size(); i++) {
            String line = page.get(i);
            if (line.startsWith("## ")) {
                code = line.substring("## ".length());
            } else if (line.equals("```java")) {
                block = new ArrayList<>();
            } else if (line.equals("```") && block != null) {
                split(code, i - block.size() + 1, block, snippets);
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return snippets;
    }

    private static void split(String code, int firstLine, List<String> block, List<Snippet> found) {
        List<String> lines = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        int start = firstLine;
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            Set<String> names = line.startsWith(" ") ? Set.of() : declaredIn(line);
            if (line.isEmpty() || names.stream().anyMatch(declared::contains)) {
                add(code, start, lines, found);
                lines = new ArrayList<>();
                declared.clear();
                start = line.isEmpty() ? firstLine + i + 1 : firstLine + i;
            }
            if (!line.isEmpty()) {
                lines.add(line);
                declared.addAll(names);
            }
        }
        add(code, start, lines, found);
    }

    private static void add(String code, int line, List<String> lines, List<Snippet> found) {
        if (!lines.isEmpty()) {
            found.add(new Snippet(code, line, lines));
        }
    }
}
