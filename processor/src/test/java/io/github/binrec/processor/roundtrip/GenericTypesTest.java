package io.github.binrec.processor.roundtrip;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checks are written where the generated codecs can be named: in what is compiled here. */
class GenericTypesTest {
    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> codecsOfGenericTypes_keepWhatIsPromised() throws ReflectiveOperationException {
        Compiled compiled = Compiled.folder("roundtrip/generics");
        return ((Supplier<Stream<DynamicTest>>) compiled.loadClass("generics.GenericChecks")
                        .getConstructor()
                        .newInstance())
                .get();
    }
}
