package io.github.binrec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.binrec.codec.MalformedRecordException.Reason;
import io.github.binrec.stream.ByteStream;
import io.github.binrec.stream.ByteStreams;
import java.io.IOException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The depth of patterns is known before they are compiled: the JDK does that by recursion. */
class PatternNestingTest {
    private static final int SMALL_STACK = 256 * 1024;

    private static boolean mayExceed(String pattern, int most) {
        return PatternNesting.mayExceed(pattern, 0, most);
    }

    /** Each makes the JDK go one level deeper, however innocent the brackets look. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "(?:",
                "(?=",
                "(?<n>",
                "(\\)",
                "(\\Q)\\E",
                "(\\Q\\)\\E",
                "([)]",
                "([])]",
                "([^])]",
                "([\\])]",
                "(\\\\Q",
                "(\\c)",
                "([\\Q\\E^])]",
                "[",
                "[^",
                "[]",
                "[a[]",
                "[\\]",
                "[a&&",
                "[\\Q]\\E",
                "(?x:#)\n"
            })
    void levels_areAllSeen(String unit) {
        assertThat(mayExceed(unit.repeat(65), 64)).isTrue();
        assertThat(mayExceed(unit.repeat(2000), 64)).isTrue();
        assertThat(PatternNesting.mayExceed("(#)\n".repeat(65), Pattern.COMMENTS, 64))
                .isTrue();
    }

    /** What is closed again is no depth, so that large patterns of everyday remain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a|b)",
                "(?:[a-z]+)",
                "[a-z&&[^b]]",
                "[]a]",
                "[^]a]",
                "(?<!\\()",
                "(\\Q(\\E)",
                "\\(",
                "\\[",
                "((((a))))",
                "[(]",
                "(#)",
                "(?i:x)"
            })
    void levelsThatAreClosed_doNotCount(String unit) {
        assertThat(Pattern.compile(unit.repeat(200)).flags()).isZero();
        assertThat(mayExceed(unit.repeat(200), 5)).isFalse();
    }

    @Test
    void literal_hasNoLevels() {
        assertThat(PatternNesting.mayExceed("(".repeat(1000), Pattern.LITERAL, 64))
                .isFalse();
    }

    @Test
    void bound_isExact() {
        assertThat(mayExceed("(".repeat(64) + "a" + ")".repeat(64), 64)).isFalse();
        assertThat(mayExceed("(".repeat(65) + "a" + ")".repeat(65), 64)).isTrue();
        assertThat(mayExceed("[".repeat(64) + "a" + "]".repeat(64), 64)).isFalse();
        assertThat(mayExceed("(a)".repeat(100) + "[".repeat(65) + "a" + "]".repeat(65), 64))
                .isTrue();
        assertThat(mayExceed(")" + "(".repeat(100), 64))
                .as("an error at the start")
                .isFalse();
    }

    /**
     * On a small stack, classes that the JDK would initialize at the deepest place must not fail, for they would fail for good: were the
     * patterns compiled, everything in this JVM that needs them would be broken.
     */
    @Test
    void hostilePatterns_onASmallStack_breakNoClassOfTheJdk() throws Exception {
        String[] features = {"\\p{IsGreek}", "\\p{InGreek}", "\\X", "\\b{g}", "\\N{LATIN SMALL LETTER A}", "[a-z&&[^b]]"
        };
        FutureTask<?> task = new FutureTask<>(() -> {
            for (String feature : features) {
                for (int depth = 2000; depth > 64; depth -= 16) {
                    assertThat(refusal("(".repeat(depth) + feature + ")".repeat(depth)))
                            .isEqualTo(Reason.LIMIT_EXCEEDED);
                }
                String deepest = "(".repeat(61) + feature + ")".repeat(61);
                assertThat(read(deepest).pattern()).isEqualTo(deepest);
                assertThat(Codecs.PATTERN.sizeOf(Pattern.compile(deepest))).isPositive();
            }
            return null;
        });
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.start();
        task.get();
    }

    @Test
    void writer_refusesWhatReadersRefuse() {
        Pattern deep = Pattern.compile("(".repeat(65) + ")".repeat(65));
        String message =
                "is a pattern that nests deeper than 64 groups and classes, or may do so; readers would refuse it";
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> Codecs.PATTERN.toBytes(deep)))
                .hasMessage("Pattern: " + message);
        assertThat(catchThrowableOfType(UnencodableValueException.class, () -> Codecs.PATTERN.sizeOf(deep)))
                .hasMessage("Pattern: " + message);
    }

    private static Reason refusal(String pattern) {
        return catchThrowableOfType(MalformedRecordException.class, () -> read(pattern))
                .reason();
    }

    private static Pattern read(String pattern) throws IOException, PatternSyntaxException {
        try (ByteStream stream = ByteStreams.memory()) {
            stream.writeVarInt(0);
            CompactStrings.write(stream, pattern);
            stream.position(0);
            return ContentValues.readPattern(stream);
        }
    }
}
