package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A type for which the user named a codec. Nothing is known of its encoding.
 *
 * @param javaType the type
 * @param codec the codec
 * @param source where an instance of the codec comes from
 * @param arguments the type arguments for which the codec takes codecs, in the order in which it takes them
 * @param generic whether the codec has type parameters
 */
public record CustomType(
        TypeName javaType, ClassName codec, CodecSource source, List<FieldType> arguments, boolean generic)
        implements FieldType {
    public CustomType {
        arguments = List.copyOf(arguments);
        check(arguments.isEmpty() || source != CodecSource.INSTANCE, "the instance of $T takes no codecs", codec);
    }

    /** A codec that is not generic. */
    public CustomType(TypeName javaType, ClassName codec, CodecSource source) {
        this(javaType, codec, source, List.of(), false);
    }

    @Override
    public List<FieldType> parts() {
        return arguments;
    }

    @Override
    public long leastSize() {
        return 0;
    }

    @Override
    public OptionalInt fixedSize() {
        return OptionalInt.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCustom(this);
    }
}
