package io.github.binrec.processor.codegen.emitter;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.NestedType;
import java.util.ArrayList;
import java.util.List;

/**
 * A nested value of a few numbers, which has a place in the run of the record that holds it, or in the batch of a list. By itself
 * it is left to its codec.
 *
 * @param type its type, with the numbers
 */
record InlinedEmitter(NestedType type) implements FixedWidthEmitter {
    @Override
    public CodeBlock write(CodeBlock value, Scope scope) {
        return codec().write(value, scope);
    }

    @Override
    public CodeBlock read(Scope scope) {
        return codec().read(scope);
    }

    /** {@code Window.require(in, 8)}. */
    @Override
    public CodeBlock skip(Scope scope) {
        return RuntimeNames.REQUIRE.call(scope.stream(), width());
    }

    private NestedEmitter codec() {
        return new NestedEmitter(type.codec());
    }

    @Override
    public int width() {
        return type.inlined().stream().mapToInt(field -> emitter(field).width()).sum();
    }

    /** {@code 8}; or as its codec measures it, which finds what is null in it. */
    @Override
    public CodeBlock size(CodeBlock value, Scope scope) {
        return type.holdsNested() ? codec().size(value, scope) : FixedWidthEmitter.super.size(value, scope);
    }

    private static FixedWidthEmitter emitter(FieldModel field) {
        return (FixedWidthEmitter) Emitters.of(field.type());
    }

    /** {@code "from.x", 4, "from.y", 4}. */
    @Override
    public CodeBlock runParts(String name) {
        return type.inlined().stream()
                .map(field -> emitter(field).runParts(name + "." + field.name()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** {@code putPoint(bytes, p + 4, value.from())}. */
    @Override
    public CodeBlock put(CodeBlock value, String bytes, CodeBlock index, Scope scope) {
        CodecMembers members = scope.members();
        String method = members.once("put " + type.type(), () -> addPut(members));
        return CodeBlock.of("$N($N, $L, $L)", method, bytes, index, value);
    }

    /** {@code pointAt(bytes, p + 4)}. */
    @Override
    public CodeBlock get(String bytes, CodeBlock index, Scope scope) {
        CodecMembers members = scope.members();
        String method = members.once("get " + type.type(), () -> addGet(members));
        return CodeBlock.of("$N($N, $L)", method, bytes, index);
    }

    /** Its constructor may. */
    @Override
    public boolean mayRefuse() {
        return true;
    }

    /**
     * The method that puts the numbers.
     *
     * <pre>{@code
     * private static void putPoint(byte[] bytes, int index, Point value) {
     *     LittleEndian.putInt(bytes, index, value.x());
     *     LittleEndian.putInt(bytes, index + 4, value.y());
     * }
     * }</pre>
     *
     * <p>What is made of others puts these: {@code putPoint(bytes, index + 8, Failures.nonNull(value.to(), "to"))}.
     */
    private String addPut(CodecMembers members) {
        Scope scope = members.scope("");
        String bytes = scope.newVariable("bytes");
        String index = scope.newVariable("index");
        String value = scope.newVariable("value");
        String name = members.newMethodName(subject(), "put" + type.type().simpleName());
        MethodSpec.Builder method = method(name, members)
                .addJavadoc("Puts a {@link $T} into an array.\n\n", type.type())
                .addJavadoc("@param $N the array\n", bytes)
                .addJavadoc("@param $N the index of its first byte\n", index)
                .addJavadoc("@param $N the value\n", value)
                .addParameter(byte[].class, bytes)
                .addParameter(TypeName.INT, index)
                .addParameter(type.type(), value);
        int offset = 0;
        for (FieldModel field : type.inlined()) {
            method.addStatement(emitter(field).put(part(field, value), bytes, Scope.index(index, offset), scope));
            offset += emitter(field).width();
        }
        members.addMethod(subject(), method.build());
        return name;
    }

    /** {@code value.x()}, or {@code Failures.nonNull(value.to(), "to")}: no variable names it where it is null. */
    private static CodeBlock part(FieldModel field, String value) {
        CodeBlock part = CodeBlock.of(
                field.accessor().isMethod() ? "$N.$N()" : "$N.$N",
                value,
                field.accessor().name());
        return field.javaType().isPrimitive()
                ? part
                : RuntimeNames.NON_NULL_PART.call(part, CodeBlock.of("$S", field.name()));
    }

    /**
     * The method that gets the numbers.
     *
     * <pre>{@code
     * private static Point pointAt(byte[] bytes, int index) {
     *     int x = LittleEndian.getInt(bytes, index);
     *     int y = LittleEndian.getInt(bytes, index + 4);
     *     return new Point(x, y);
     * }
     * }</pre>
     *
     * <p>All numbers are read before the object is made: in the arguments of its constructor they would be read after its memory
     * has been taken, so that C2 could not check the ends of the array for all of them at once.
     */
    private String addGet(CodecMembers members) {
        Scope scope = members.scope("");
        String bytes = scope.newVariable("bytes");
        String index = scope.newVariable("index");
        String name =
                members.newMethodName(subject(), scope.newVariable(type.type().simpleName() + "At"));
        MethodSpec.Builder method = method(name, members)
                .addJavadoc("Returns the {@link $T} in an array.\n\n", type.type())
                .addJavadoc("@param $N the array\n", bytes)
                .addJavadoc("@param $N the index of its first byte\n", index)
                .addJavadoc("@return the value\n")
                .returns(type.type())
                .addParameter(byte[].class, bytes)
                .addParameter(TypeName.INT, index);
        List<String> parts = new ArrayList<>();
        int offset = 0;
        for (FieldModel field : type.inlined()) {
            String part = scope.newVariable(field.name());
            CodeBlock number = emitter(field).get(bytes, Scope.index(index, offset), scope);
            method.addStatement("$T $N = $L", field.javaType(), part, number);
            parts.add(part);
            offset += emitter(field).width();
        }
        method.addStatement(
                "return new $T($L)",
                type.type(),
                CodeBlock.join(
                        parts.stream().map(part -> CodeBlock.of("$N", part)).toList(), ",$W"));
        members.addMethod(subject(), method.build());
        return name;
    }

    private static MethodSpec.Builder method(String name, CodecMembers members) {
        return MethodSpec.methodBuilder(name).addModifiers(members.helperModifiers());
    }

    private String subject() {
        return "inlined " + type.type();
    }
}
