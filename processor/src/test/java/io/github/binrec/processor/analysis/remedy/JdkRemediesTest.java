package io.github.binrec.processor.analysis.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.model.CollectionKind;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.MapKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JdkRemediesTest {
    @Test
    void whatIsSupported_hasNoRemedy() {
        Stream<ClassName> supported = Stream.of(
                        Arrays.stream(CollectionKind.values()).map(CollectionKind::declared),
                        Arrays.stream(MapKind.values()).map(MapKind::declared),
                        Arrays.stream(JdkKind.values()).map(JdkKind::className))
                .flatMap(names -> names);

        assertThat(supported.map(ClassName::canonicalName))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(JdkRemedies.of(name)).isEmpty());
    }
}
