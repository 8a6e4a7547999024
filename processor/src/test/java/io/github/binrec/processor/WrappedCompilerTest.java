package io.github.binrec.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;

/** Build tools wrap the compiler: then nobody tells what the source says, and messages do without. */
class WrappedCompilerTest {
    @Test
    void whatTheCompilerDoesNotTell_isLeftOutOfTheMessage() {
        Compilation compilation = javac().withProcessors(new ForwardingProcessor(TestProcessors.complete()) {
                    @Override
                    public void init(ProcessingEnvironment environment) {
                        super.init(new ForwardingEnvironment(environment));
                    }
                })
                .compile(JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import java.time.Instant;
                        @io.github.binrec.annotations.BinaryRecord
                        record Trade<T extends Lst<T>>(Lst<String> names, Instnt made) {}
                        """));

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .filteredOn(message -> message.startsWith("["))
                .containsExactly(
                        "[BINREC-002] Trade.names: there is no type of that name. Correct the name or the import; if an"
                                + " annotation processor makes the type, check that it runs and succeeds.",
                        "[BINREC-002] Trade.made: there is no type Instnt. Did you mean java.time.Instant? Otherwise, if an"
                                + " annotation processor makes the type, check that it runs and succeeds.",
                        "[BINREC-002] Trade: there is no type of that name. Correct the name or the import; if an"
                                + " annotation processor makes the type, check that it runs and succeeds.");
    }
}
