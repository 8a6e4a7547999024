package io.github.binrec.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;

/** Build tools wrap the compiler. Where they hide it, nobody tells what the source says, and messages do without. */
class WrappedCompilerTest {
    private static final String MADE = "if an annotation processor makes the type, check that it runs and succeeds.";

    @Test
    void whatTheCompilerDoesNotTell_isLeftOutOfTheMessage() {
        Compilation compilation = javac().withProcessors(new ForwardingProcessor(TestProcessors.complete()) {
                    @Override
                    public void init(ProcessingEnvironment environment) {
                        super.init(hidden(environment));
                    }
                })
                .compile(JavaFileObjects.forSourceString("p.Trade", """
                        package p;
                        import java.time.Instant;
                        @io.github.binrec.annotations.BinaryRecord
                        record Trade<T extends Lst<T>>(Lst<String> names, Instnt made) {}
                        """));

        List<String> errors = compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .filter(message -> message.startsWith("["))
                .toList();
        assertThat(errors).hasSize(3);
        assertThat(errors.get(0)).isIn(nameless("Trade.names"), near("Trade.names", "Lst", "java.util.List"));
        assertThat(errors.get(1)).isEqualTo(near("Trade.made", "Instnt", "java.time.Instant"));
        assertThat(errors.get(2)).isIn(nameless("Trade"), near("Trade", "Lst", "java.util.List"));
    }

    private static ProcessingEnvironment hidden(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedCompilerTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> method.invoke(environment, arguments));
    }

    private static String nameless(String about) {
        return "[BINREC-002] " + about + ": there is no type of that name. Correct the name or the import; " + MADE;
    }

    /** Later versions of javac tell the name of a generic type without being asked. */
    private static String near(String about, String name, String near) {
        return "[BINREC-002] " + about + ": there is no type " + name + ". Did you mean " + near + "? Otherwise, "
                + MADE;
    }
}
