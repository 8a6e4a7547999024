package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a method that keeps a variable up to date with the component at hand, so that a failure can name it. It is
 * plain code until something in it needs a name.
 *
 * <pre>{@code
 * String at = null;
 * try {
 *     at = "symbol";
 *     ...
 * } catch (RuntimeException e) {
 *     throw Failures.onWrite(e, at);
 * }
 * }</pre>
 */
final class GuardedBody {
    private final Scope scope;
    private final String at;
    private final String exception;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private @Nullable String current;
    private @Nullable String beforeIf;
    private boolean certain = true;
    private boolean guarded;

    GuardedBody(Scope scope) {
        this.scope = scope;
        at = scope.newVariable("at");
        exception = scope.newVariable("e");
    }

    /** Says which component the code that follows is about; null for none, or for code that names its own. */
    void at(@Nullable String component) {
        if (certain && (component == null ? current == null : component.equals(current))) {
            return;
        }
        code.addStatement("$N = $L", at, component == null ? "null" : CodeBlock.of("$S", component));
        current = component;
        certain = true;
        guarded = true;
    }

    /**
     * Says that the code that follows calls an accessor, and does nothing else that could fail. That of a record's component hardly
     * ever throws; it only must not be blamed on the component before.
     */
    void atAccessor(FieldModel field) {
        if (field.accessor().mayThrow() || !certain || current != null) {
            at(field.name());
        }
    }

    void statement(String format, Object... arguments) {
        code.addStatement(format, arguments);
    }

    void statement(CodeBlock statement) {
        code.addStatement(statement);
    }

    void add(CodeBlock statements) {
        code.add(statements);
    }

    void beginIf(CodeBlock condition) {
        code.beginControlFlow("if ($L)", condition);
        beforeIf = current;
    }

    void endIf() {
        code.endControlFlow();
        certain = certain && Objects.equals(beforeIf, current);
    }

    /** {@return the body of a method that writes or measures} */
    CodeBlock buildWrite() {
        return build(CodeBlock.of("$T", RuntimeException.class), RuntimeNames.FAILED_WRITE.call(exception, at));
    }

    /** {@return the body of a method that reads} */
    CodeBlock buildRead() {
        return build(
                CodeBlock.of("$T | $T", IOException.class, RuntimeException.class),
                RuntimeNames.FAILED_READ.call(exception, scope.stream(), at));
    }

    private CodeBlock build(CodeBlock exceptions, CodeBlock failure) {
        if (code.isEmpty()) {
            return CodeBlock.of("// The value has no bytes.\n");
        }
        if (!guarded) {
            return code.build();
        }
        return CodeBlock.builder()
                .addStatement("$T $N = null", String.class, at)
                .beginControlFlow("try")
                .add(code.build())
                .nextControlFlow("catch ($L $N)", exceptions, exception)
                .addStatement("throw $L", failure)
                .endControlFlow()
                .build();
    }
}
