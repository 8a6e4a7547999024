package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.Varint;
import java.util.List;
import java.util.OptionalInt;

/** Writes {@code measure} of a record's codec. */
final class SizeMethod {
    private static final String PORTIONS = "portions of sizeOf";

    private final RecordModel model;
    private final CodecMembers members;
    private int portions;

    SizeMethod(RecordModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
    }

    /**
     * The method.
     *
     * <pre>{@code
     * @Override
     * protected long measure(Trade value) {
     *     String at = null;
     *     try {
     *         long size = 9;                         // the bitmap, and what has a fixed width and is always there
     *         at = "legs";
     *         size += sizeOfLegs(Failures.nonNull(value.legs()));
     *         String note = value.note();
     *         if (note != null) {
     *             at = "note";
     *             size += CompactStrings.sizeOf(note);
     *         }
     *         return Frames.sizeOf(size);
     *     } catch (RuntimeException e) {
     *         throw Failures.onWrite(e, at);
     *     }
     * }
     * }</pre>
     */
    MethodSpec build() {
        Body method = new Body(members);
        List<FieldModel> rest =
                model.byId().stream().filter(SizeMethod::needsCode).toList();
        if (isConstant()) {
            rest.forEach(method::add);
            method.body.statement("return $L", framed(fixedSize()));
        } else {
            method.body.statement("long $N = $L", method.size, fixedSize());
            if (rest.size() <= Segments.MAX_FIELDS) {
                rest.forEach(method::add);
            } else {
                addPortions(rest, method);
            }
            method.body.statement("return $L", framed(CodeBlock.of("$N", method.size)));
        }
        return Overrides.measure(model.javaType(), method.value, method.body.buildWrite());
    }

    /** {@return the bytes of the bitmap and of what is always there and has a fixed width} */
    private long fixedSize() {
        return new Bitmap(model).bytes()
                + model.fields().stream()
                        .filter(field -> field.presence() == Presence.REQUIRED)
                        .mapToLong(field -> field.type().fixedSize().orElse(0))
                        .sum();
    }

    /** Tells whether a field is to be measured, or at least checked for null. */
    private static boolean needsCode(FieldModel field) {
        return switch (field.presence()) {
            case FLAG -> false;
            case NULLABLE, OPTIONAL -> true;
            case REQUIRED ->
                !field.javaType().isPrimitive() || field.type().fixedSize().isEmpty();
        };
    }

    /** Tells whether every value takes the same number of bytes, and a few checks for null can be all there is to do. */
    private boolean isConstant() {
        List<FieldModel> rest =
                model.fields().stream().filter(SizeMethod::needsCode).toList();
        return rest.size() <= Segments.MAX_FIELDS
                && rest.stream()
                        .allMatch(field -> field.presence() == Presence.REQUIRED
                                && field.type().fixedSize().isPresent());
    }

    private void addPortions(List<FieldModel> fields, Body method) {
        for (int from = 0; from < fields.size(); from += Segments.MAX_FIELDS) {
            int to = Math.min(from + Segments.MAX_FIELDS, fields.size());
            String portion = addPortion(fields.subList(from, to));
            method.body.statement("$N += $N($N)", method.size, portion, method.value);
        }
    }

    private CodeBlock framed(CodeBlock size) {
        return model.framing() == Framing.PLAIN ? size : RuntimeNames.SIZE_OF_FRAME.call(size);
    }

    private CodeBlock framed(long size) {
        if (model.framing() == Framing.PLAIN) {
            return CodeBlock.of("$L", size);
        }
        return CodeBlock.of("$L", Varint.sizeOf(size) + size);
    }

    /**
     * Adds a method that measures some of the fields.
     *
     * <pre>{@code
     * private static long sizeOf1(Trade value) {
     *     String at = null;
     *     try {
     *         long size = 0;
     *         ...
     *         return size;
     *     } catch (RuntimeException e) {
     *         throw Failures.onWrite(e, at);
     *     }
     * }
     * }</pre>
     */
    private String addPortion(List<FieldModel> portion) {
        String name = members.newMethodName(PORTIONS, "sizeOf" + ++portions);
        Body method = new Body(members);
        method.body.statement("long $N = 0", method.size);
        portion.forEach(method::add);
        method.body.statement("return $N", method.size);
        members.addMethod(
                PORTIONS,
                MethodSpec.methodBuilder(name)
                        .addJavadoc("Measures some of the components.\n\n")
                        .addJavadoc("@param $N the value to measure\n", method.value)
                        .addJavadoc("@return their size in bytes, without what has a fixed size\n")
                        .addModifiers(members.helperModifiers())
                        .returns(TypeName.LONG)
                        .addParameter(model.javaType(), method.value)
                        .addCode(method.body.buildWrite())
                        .build());
        return name;
    }

    /** The body of a method that measures fields. */
    private static final class Body {
        private final Scope scope;
        private final String value;
        private final String size;
        private final GuardedBody body;
        private final Components components;

        Body(CodecMembers members) {
            scope = members.scope("");
            value = scope.newVariable("value");
            size = scope.newVariable("size");
            body = new GuardedBody(scope);
            components = new Components(scope, value);
        }

        void add(FieldModel field) {
            if (field.presence() == Presence.REQUIRED) {
                addRequired(field);
            } else {
                addIfPresent(field);
            }
        }

        /** A field of fixed size has been counted; it remains to check that it is not null. */
        private void addRequired(FieldModel field) {
            boolean counted = field.type().fixedSize().isPresent();
            if (!field.javaType().isPrimitive()) {
                body.at(field.name());
            } else if (!counted) {
                body.atAccessor(field);
            }
            if (!counted) {
                addSize(field);
            } else if (!field.javaType().isPrimitive()) {
                body.statement(components.nonNull(field));
            }
        }

        private void addIfPresent(FieldModel field) {
            components.declare(field, body);
            body.beginIf(components.isPresent(field));
            if (bodySize(field).isEmpty()) {
                body.at(field.name());
            }
            addSize(field);
            body.endIf();
        }

        private void addSize(FieldModel field) {
            body.statement(
                    "$N += $L",
                    size,
                    bodySize(field).isPresent()
                            ? bodySize(field).getAsInt()
                            : Components.bodyEmitter(field.type())
                                    .size(components.body(field), scope.about(field.name())));
        }

        private static OptionalInt bodySize(FieldModel field) {
            return Components.bodyType(field.type()).fixedSize();
        }
    }
}
