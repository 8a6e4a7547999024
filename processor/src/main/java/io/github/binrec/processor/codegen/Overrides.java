package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Declares the methods that the codec of a record or of a sealed type overrides: the runtime's base class says what they are. */
final class Overrides {
    private Overrides() {}

    /** {@code @Override protected void encode(ByteStream out, Trade value) throws IOException}. */
    static MethodSpec encode(TypeName type, String out, String value, CodeBlock body) {
        return method(RuntimeNames.ENCODE.name())
                .addParameter(RuntimeNames.BYTE_STREAM, out)
                .addParameter(type, value)
                .addException(IOException.class)
                .addCode(body)
                .build();
    }

    /** {@code @Override protected Trade decode(ByteStream in) throws IOException}. */
    static MethodSpec decode(TypeName type, String in, CodeBlock body) {
        return method(RuntimeNames.DECODE.name())
                .returns(type)
                .addParameter(RuntimeNames.BYTE_STREAM, in)
                .addException(IOException.class)
                .addCode(body)
                .build();
    }

    /** {@code @Override protected long measure(Trade value)}. */
    static MethodSpec measure(TypeName type, String value, CodeBlock body) {
        return method(RuntimeNames.MEASURE.name())
                .returns(TypeName.LONG)
                .addParameter(type, value)
                .addCode(body)
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
