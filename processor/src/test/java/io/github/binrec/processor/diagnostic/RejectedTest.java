package io.github.binrec.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles what must be refused and compares every error: file, line, code and full text, in order, and that there is no
 * other. {@code -Dgolden.update=true} rewrites what is expected, to be read as a diff.
 */
class RejectedTest {
    static List<RejectedCase> cases() throws IOException {
        return RejectedCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aWrongUse_isRefused_withExactlyTheseErrors(RejectedCase wrong, @TempDir Path scratch) throws IOException {
        List<String> errors = wrong.compile(scratch);
        if (!wrong.isRefusedHere()) {
            assertThat(errors).isEqualTo(wrong.expectedLater());
            return;
        }

        if (Boolean.getBoolean("golden.update")) {
            boolean changed = !Files.exists(wrong.expected())
                    || !Files.readAllLines(wrong.expected()).equals(errors);
            Files.write(wrong.expected(), errors);
            if (changed) {
                fail("rewrote " + wrong.expected());
            }
        }
        assertThat(errors).isEqualTo(Files.readAllLines(wrong.expected()));
        assertThat(errors).anyMatch(error -> error.contains("[" + wrong.code() + "]"));
    }
}
