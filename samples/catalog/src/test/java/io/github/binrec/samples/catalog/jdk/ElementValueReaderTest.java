package io.github.binrec.samples.catalog.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.binrec.samples.catalog.model.AnnotationType;
import io.github.binrec.samples.catalog.model.Constant;
import io.github.binrec.samples.catalog.model.ElementValue;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElementValueReaderTest {

    @interface EveryKind {
        boolean truth() default true;

        char letter() default 'x';

        byte small() default -1;

        long large() default Long.MAX_VALUE;

        float single() default 0.5f;

        double twice() default -0.0;

        String text() default "text";

        ElementType constant() default ElementType.FIELD;

        Class<?> type() default int[].class;

        Target nested() default @Target({ElementType.TYPE, ElementType.METHOD});

        int[] numbers() default {1, 2};

        String[] texts() default {};

        int withoutDefault();
    }

    @Test
    void readsDefaultsOfEveryKindInOrder() throws IOException {
        String elementType = "Ljava/lang/annotation/ElementType;";
        assertThat(defaultsOf(EveryKind.class))
                .containsExactly(
                        entry("truth", new Constant.OfInt(1)),
                        entry("letter", new Constant.OfInt('x')),
                        entry("small", new Constant.OfInt(-1)),
                        entry("large", new Constant.OfLong(Long.MAX_VALUE)),
                        entry("single", new Constant.OfFloat(0.5f)),
                        entry("twice", new Constant.OfDouble(-0.0)),
                        entry("text", new Constant.OfString("text")),
                        entry("constant", new ElementValue.EnumConstant(elementType, "FIELD")),
                        entry("type", new ElementValue.ClassLiteral("[I")),
                        entry(
                                "nested",
                                new ElementValue.Annotation(
                                        "Ljava/lang/annotation/Target;",
                                        Map.of(
                                                "value",
                                                new ElementValue.Array(List.of(
                                                        new ElementValue.EnumConstant(elementType, "TYPE"),
                                                        new ElementValue.EnumConstant(elementType, "METHOD")))))),
                        entry("numbers", new ElementValue.Array(List.of(new Constant.OfInt(1), new Constant.OfInt(2)))),
                        entry("texts", new ElementValue.Array(List.of())));
    }

    private static Map<String, ElementValue> defaultsOf(Class<?> annotation) throws IOException {
        String file = annotation.getName().replace('.', '/') + ".class";
        try (InputStream in = annotation.getClassLoader().getResourceAsStream(file)) {
            return ((AnnotationType) ClassFileReader.read("", in.readAllBytes())).defaults();
        }
    }
}
