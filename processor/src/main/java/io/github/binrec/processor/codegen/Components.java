package io.github.binrec.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.FieldEmitter;
import io.github.binrec.processor.codegen.emitter.OptionalEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.Presence;
import java.util.HashMap;
import java.util.Map;

/**
 * How a method that writes or measures gets at the components of its value. Those that can be absent, and strings for which room is made
 * first, are asked for once, into a variable: an accessor of the user's may make a copy, or another value each time.
 */
final class Components {
    private final Scope scope;
    private final String value;
    private final Map<String, String> variables = new HashMap<>();

    Components(Scope scope, String value) {
        this.scope = scope;
        this.value = value;
    }

    /**
     * {@code value.legs()}, or {@code value.legs} if it is a Java field; {@code Failures.nonNull(value.getNote()).orElse(null)} if that
     * gives an Optional.
     */
    CodeBlock raw(FieldModel field) {
        CodeBlock given = given(field);
        return switch (field.accessor().conversion()) {
            case TO_NULLABLE, PRIMITIVE_TO_NULLABLE ->
                ConversionCode.of(field.accessor().conversion(), RuntimeNames.NON_NULL.call(given));
            default -> ConversionCode.of(field.accessor().conversion(), given);
        };
    }

    private CodeBlock given(FieldModel field) {
        return CodeBlock.of(
                field.accessor().isMethod() ? "$N.$N()" : "$N.$N",
                value,
                field.accessor().name());
    }

    /** {@code Failures.nonNull(value.getNote()).isPresent()}, whether the Optional is the field or only what its accessor gives. */
    CodeBlock hasContent(FieldModel field) {
        CodeBlock optional = Emitters.of(field.type()) instanceof OptionalEmitter ? raw(field) : given(field);
        return CodeBlock.of("$L.isPresent()", RuntimeNames.NON_NULL.call(optional));
    }

    /** {@code value.id()}, or {@code Failures.nonNull(value.legs())} where the type has null. */
    CodeBlock nonNull(FieldModel field) {
        return field.javaType().isPrimitive() ? raw(field) : RuntimeNames.NON_NULL.call(raw(field));
    }

    /**
     * Puts a component that can be absent into a variable.
     *
     * <pre>{@code
     * String note = value.note();
     * at = "nick";
     * Optional<String> nick = Failures.nonNull(value.nick());
     * }</pre>
     */
    void declare(FieldModel field, GuardedBody body) {
        String variable = scope.newVariable(field.name());
        variables.put(field.name(), variable);
        boolean optional = field.presence() == Presence.OPTIONAL;
        if (optional) {
            body.at(field.name());
        } else {
            body.atAccessor(field);
        }
        body.statement("$T $N = $L", field.givenType(), variable, optional ? nonNull(field) : raw(field));
    }

    /**
     * Puts a string that is always there into a variable.
     *
     * <pre>{@code
     * at = "symbol";
     * String symbol = Failures.nonNull(value.symbol());
     * }</pre>
     */
    void declareString(FieldModel field, GuardedBody body) {
        String variable = scope.newVariable(field.name());
        body.at(field.name());
        body.statement("$T $N = $L", String.class, variable, nonNull(field));
        variables.put(field.name(), variable);
    }

    /** Tells whether a component can be absent, and so have no body. */
    static boolean isAbsentable(FieldModel field) {
        return field.presence() == Presence.NULLABLE || field.presence() == Presence.OPTIONAL;
    }

    /** {@code note != null}, or {@code nick.isPresent()}, of a component that was declared. */
    CodeBlock isPresent(FieldModel field) {
        CodeBlock variable = variable(field);
        return Emitters.of(field.type()) instanceof OptionalEmitter optional
                ? optional.isPresent(variable)
                : CodeBlock.of("$L != null", variable);
    }

    /** What a component has for a body: {@code note}, or {@code nick.get()}, if it is present; from its variable if there is one. */
    CodeBlock body(FieldModel field) {
        if (field.presence() == Presence.REQUIRED && !variables.containsKey(field.name())) {
            return nonNull(field);
        }
        if (variables.containsKey(field.name())) {
            return unwrapped(field, variable(field));
        }
        return unwrapped(field, nonNull(field));
    }

    /** {@code note}, or {@code nick.orElse(null)}, of a component that is in a variable. */
    CodeBlock orNull(FieldModel field) {
        CodeBlock variable = variable(field);
        return field.presence() == Presence.OPTIONAL ? CodeBlock.of("$L.orElse(null)", variable) : variable;
    }

    private static CodeBlock unwrapped(FieldModel field, CodeBlock component) {
        return Emitters.of(field.type()) instanceof OptionalEmitter optional ? optional.get(component) : component;
    }

    private CodeBlock variable(FieldModel field) {
        String variable = variables.get(field.name());
        if (variable == null) {
            throw new IllegalStateException(field.name() + " has no variable");
        }
        return CodeBlock.of("$N", variable);
    }

    /** {@return the emitter for the body of a record's field of some type; an Optional's body is its content} */
    static FieldEmitter bodyEmitter(FieldType type) {
        return Emitters.of(bodyType(type));
    }

    /** {@return the type of the body of a record's field of some type; an Optional's body is its content} */
    static FieldType bodyType(FieldType type) {
        return Emitters.of(type) instanceof OptionalEmitter optional ? optional.content() : type;
    }
}
