package io.github.binrec.processor;

import static io.github.binrec.processor.CascadeOfNamesTest.messages;
import static io.github.binrec.processor.CascadeOfNamesTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.binrec.processor.CascadeOfNamesTest.Policy;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all javac says of a type that other processors might still complete, to those who name its codec. */
class CascadeOfOthersTest {
    private static final JavaFileObject LOMBOK = source("Trade", """
            import lombok.Getter;
            @BinaryRecord @Getter final class Trade { private long id; }
            """);
    private static final JavaFileObject MISSPELT = source("Trade", """
            @BinaryRecord record Trade(Lst<String> names) {}
            """);
    private static final JavaFileObject USER = source("User", """
            class User {
                static final TradeCodec CODEC = TradeCodec.INSTANCE;
                static TradeCodec codec() { return TradeCodec.INSTANCE; }
                static Object inCode() { return TradeCodec.INSTANCE; }
            }
            """);
    private static final JavaFileObject OTHER = source("Other", "@BinaryRecord record Other(int x) {}");

    @ParameterizedTest
    @EnumSource
    void lombokIsNotThere(Policy policy) {
        assertThat(messages(policy, TestProcessors.alone(), LOMBOK, USER))
                .isEqualTo(List.of("Trade.java:3 [BINREC-123]"));
    }

    /** There, but not run: by the next round Lombok would have done its work, and there is one, since there is another codec. */
    @ParameterizedTest
    @EnumSource
    void lombokDoesNothing(Policy policy) {
        assertThat(messages(policy, TestProcessors.complete(), LOMBOK, USER, OTHER))
                .isEqualTo(List.of("Trade.java:3 [BINREC-123]"));
    }

    /** Nothing is made, so that the next round is the last. */
    @ParameterizedTest
    @EnumSource
    void lombokDoesNothing_andNobodyElse(Policy policy) {
        assertThat(messages(policy, TestProcessors.complete(), LOMBOK, USER))
                .isEqualTo(withCode(
                        policy,
                        "User.java:3 cannot find symbol",
                        "User.java:4 cannot find symbol",
                        "Trade.java:3 [BINREC-123]"));
    }

    /** It may be made by somebody up to the last round. */
    @ParameterizedTest
    @EnumSource
    void aTypeDoesNotExist(Policy policy) {
        assertThat(messages(policy, TestProcessors.complete(), MISSPELT, USER, OTHER))
                .isEqualTo(withCode(
                        policy,
                        "Trade.java:2 cannot find symbol",
                        "User.java:3 cannot find symbol",
                        "User.java:4 cannot find symbol",
                        "Trade.java:2 [BINREC-002]"));
    }

    /** What javac says of declarations, and, if it goes on so far, again of all that names the codec. */
    private static List<String> withCode(Policy policy, String... declarations) {
        List<String> all = new ArrayList<>(List.of(declarations));
        if (policy == Policy.FLOW) {
            List.of(3, 4, 5).forEach(line -> all.add("User.java:" + line + " cannot find symbol"));
        }
        return all;
    }

    /** Then the compilation fails whatever comes, and the name of the codec need not be kept free. */
    @ParameterizedTest
    @EnumSource
    void aTypeDoesNotExist_besideAnotherMistake(Policy policy) {
        JavaFileObject bad = source("Bad", "@BinaryRecord record Bad(Object any) {}");

        assertThat(messages(policy, TestProcessors.complete(), MISSPELT, USER, bad))
                .isEqualTo(List.of(
                        "Bad.java:2 [BINREC-201]", "Trade.java:2 cannot find symbol", "Trade.java:2 [BINREC-002]"));
    }
}
