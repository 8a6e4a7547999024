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
import io.github.binrec.processor.model.Varint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code leastSize} and {@code greatestSize} of a codec. Those of a recursive type ask no codec that would ask it. */
final class BoundMethods {
    private final TypeModel model;
    private final SizeCode sizes;

    BoundMethods(TypeModel model, CodecMembers members) {
        this.model = model;
        this.sizes = new SizeCode(members.scope(""));
    }

    /**
     * The method that gives the least size.
     *
     * <pre>{@code
     * @Override
     * public long leastSize() {
     *     return Frames.sizeOf(9 + Sizes.leastOf(LegCodec.INSTANCE));
     * }
     * }</pre>
     *
     * or, of a sealed type,
     *
     * <pre>{@code
     * return Sizes.least(1 + Sizes.leastOf(CircleCodec.INSTANCE), 1 + Sizes.leastOf(SquareCodec.INSTANCE));
     * }</pre>
     */
    MethodSpec least() {
        CodeBlock size = model.recursive() && model.parameters().isEmpty()
                ? CodeBlock.of("$L", model.leastSize())
                : model instanceof RecordModel type ? least(type) : least((SealedModel) model);
        return method(RuntimeNames.LEAST_SIZE, TypeName.LONG, size);
    }

    private CodeBlock least(RecordModel type) {
        SizeBound body = asked(LeastSize.ofBody(type));
        if (type.framing() == Framing.PLAIN) {
            return sizes.least(body);
        }
        return body.isConstant()
                ? CodeBlock.of("$L", framed(body.bytes()))
                : RuntimeNames.SIZE_OF_FRAME.call(sizes.least(body));
    }

    private CodeBlock least(SealedModel type) {
        List<CodeBlock> all = new ArrayList<>(type.variants().stream()
                .map(variant -> sizes.least(asked(LeastSize.of(variant))))
                .toList());
        if (type.fallback() != null) {
            all.add(sizes.least(LeastSize.ofFallback(type)));
        }
        return choice(RuntimeNames.LEAST, all);
    }

    /** A generic type asks the codecs that it is given, even if it is recursive; not those that would ask it in turn. */
    private static SizeBound asked(SizeBound bound) {
        return bound.askingOnly(type -> !type.needsUser());
    }

    /**
     * The method that gives the greatest size.
     *
     * <pre>{@code
     * @Override
     * public OptionalLong greatestSize() {
     *     return Sizes.framed(Sizes.sum(9, Sizes.greatestOf(LegCodec.INSTANCE)));
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
        return type.fallback() != null
                ? sizes.greatest(Optional.empty())
                : choice(
                        RuntimeNames.GREATEST,
                        type.variants().stream()
                                .map(variant -> sizes.greatest(GreatestSize.of(variant)))
                                .toList());
    }

    private static CodeBlock choice(RuntimeMethod choice, List<CodeBlock> sizes) {
        return sizes.size() == 1 ? sizes.get(0) : choice.call(CodeBlock.join(sizes, ",$W"));
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
