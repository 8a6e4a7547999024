package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a value is made of its fields. */
public sealed interface Construction {
    /** {@return the names of the fields in the order in which the construction takes them} */
    List<String> fields();

    /**
     * A constructor or a static method that takes fields, then setters or assignments for those that it does not take.
     *
     * @param owner the class that has it
     * @param method the method, or null for the constructor
     * @param arguments what it takes, in the order of its parameters
     * @param rest what is set afterwards
     */
    record Call(ClassName owner, @Nullable String method, List<Argument> arguments, List<Assignment> rest)
            implements Construction {
        public Call {
            arguments = List.copyOf(arguments);
            rest = List.copyOf(rest);
        }

        @Override
        public List<String> fields() {
            return Stream.concat(Argument.fields(arguments), rest.stream().map(Assignment::field))
                    .toList();
        }
    }

    /**
     * A builder.
     *
     * @param owner the class that a message names
     * @param start what gives the builder
     * @param chained whether each of its methods returns a builder to go on with
     * @param steps the methods that take a field each
     * @param finish the method that gives the value
     */
    record Builder(ClassName owner, Start start, boolean chained, List<Assignment> steps, String finish)
            implements Construction {
        public Builder {
            steps = List.copyOf(steps);
        }

        @Override
        public List<String> fields() {
            return Stream.concat(
                            Argument.fields(start.arguments()), steps.stream().map(Assignment::field))
                    .toList();
        }
    }

    /**
     * What gives a builder.
     *
     * @param in the class that has the static method, or the builder's own
     * @param method the static method, or null for the constructor
     * @param arguments what it takes, in the order of its parameters
     * @param typed whether the static method, or the builder's class, has the type parameters of the value's type
     */
    record Start(ClassName in, @Nullable String method, List<Argument> arguments, boolean typed) {
        public Start {
            arguments = List.copyOf(arguments);
        }
    }

    /** What a parameter takes. */
    sealed interface Argument {
        /** {@return the field's value as it is} */
        static Argument of(String field) {
            return new FieldArgument(field, Conversion.NONE);
        }

        /** {@return the names of the fields among some arguments} */
        static Stream<String> fields(List<Argument> arguments) {
            return arguments.stream()
                    .filter(FieldArgument.class::isInstance)
                    .map(argument -> ((FieldArgument) argument).field());
        }
    }

    /**
     * A field.
     *
     * @param field the field's name
     * @param conversion what becomes of its value before; it is never left out
     */
    record FieldArgument(String field, Conversion conversion) implements Argument {
        public FieldArgument {
            check(conversion != Conversion.TO_CONTENT, "$L may be left out of a call", field);
        }
    }

    /**
     * Nothing, for what is not in the bytes.
     *
     * @param code null or a zero
     */
    record NoArgument(CodeBlock code) implements Argument {}

    /**
     * A field and the member that takes it.
     *
     * @param field the field's name
     * @param target the method with it as its parameter, or the Java field
     * @param replaces whether the method returns the value to go on with, which need not be the one that it was called on
     * @param skipsNull whether a null is not for the method, which adds what the field holds, and may be left out
     * @param conversion what becomes of the field's value before
     */
    record Assignment(String field, Accessor target, boolean replaces, boolean skipsNull, Conversion conversion) {
        /** A member of what is made, which stays what it is. */
        public Assignment(String field, Accessor target) {
            this(field, target, false, false, Conversion.NONE);
        }
    }

    /** {@return the constructor that takes all fields} */
    static Construction constructor(ClassName type, List<FieldModel> fields) {
        return new Call(
                type,
                null,
                fields.stream().map(field -> Argument.of(field.name())).toList(),
                List.of());
    }
}
