package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.emitter.SizeCode;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeMethod;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.model.GreatestSize;
import io.github.binrec.processor.model.LeastSize;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.SizeBound;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.VariantModel;
import io.github.binrec.processor.model.Varint;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes {@code leastSize} and {@code greatestSize} of a codec. Those of a recursive type ask no other codec. */
final class BoundMethods {
    private final TypeModel model;
    private final SizeCode sizes;

    BoundMethods(TypeModel model, CodecMembers members) {
        this.model = model;
        this.sizes = new SizeCode(members);
    }

    /**
     * The method that gives the least size.
     *
     * <pre>{@code
     * @Override
     * public long leastSize() {
     *     return Frames.sizeOf(9 + LegCodec.INSTANCE.leastSize());
     * }
     * }</pre>
     *
     * or, of a sealed type,
     *
     * <pre>{@code
     * return Sizes.least(1 + CircleCodec.INSTANCE.leastSize(), 1 + SquareCodec.INSTANCE.leastSize());
     * }</pre>
     */
    MethodSpec least() {
        CodeBlock size = model.recursive()
                ? CodeBlock.of("$L", model.leastSize())
                : model instanceof RecordModel type ? least(type) : least((SealedModel) model);
        return method(RuntimeNames.LEAST_SIZE, TypeName.LONG, size);
    }

    private CodeBlock least(RecordModel type) {
        SizeBound body = LeastSize.ofBody(type);
        if (type.framing() == Framing.PLAIN) {
            return sizes.least(body);
        }
        return body.isConstant()
                ? CodeBlock.of("$L", framed(body.bytes()))
                : RuntimeNames.SIZE_OF_FRAME.call(sizes.least(body));
    }

    private CodeBlock least(SealedModel type) {
        return ofVariants(type, RuntimeNames.LEAST, variant -> sizes.least(LeastSize.of(variant)));
    }

    /**
     * The method that gives the greatest size.
     *
     * <pre>{@code
     * @Override
     * public OptionalLong greatestSize() {
     *     return Sizes.framed(Sizes.sum(9, LegCodec.INSTANCE.greatestSize()));
     * }
     * }</pre>
     */
    MethodSpec greatest() {
        CodeBlock size = model.recursive()
                ? sizes.greatest(Optional.empty())
                : model instanceof RecordModel type ? greatest(type) : greatest((SealedModel) model);
        return method(RuntimeNames.GREATEST_SIZE, ClassName.get("java.util", "OptionalLong"), size);
    }

    private CodeBlock greatest(RecordModel type) {
        Optional<SizeBound> body = GreatestSize.ofBody(type);
        if (type.framing() == Framing.PLAIN || body.isEmpty()) {
            return sizes.greatest(body);
        }
        return body.get().isConstant()
                ? sizes.greatest(Optional.of(SizeBound.of(framed(body.get().bytes()))))
                : RuntimeNames.FRAMED.call(sizes.greatest(body));
    }

    private CodeBlock greatest(SealedModel type) {
        return ofVariants(type, RuntimeNames.GREATEST, variant -> sizes.greatest(GreatestSize.of(variant)));
    }

    private static CodeBlock ofVariants(
            SealedModel type, RuntimeMethod choice, Function<VariantModel, CodeBlock> sizeOf) {
        CodeBlock all = type.variants().stream().map(sizeOf).collect(CodeBlock.joining(",$W"));
        return type.variants().size() == 1 ? all : choice.call(all);
    }

    private static long framed(long body) {
        return Varint.sizeOf(body) + body;
    }

    private static MethodSpec method(RuntimeMethod method, TypeName type, CodeBlock size) {
        return MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", size)
                .build();
    }
}
