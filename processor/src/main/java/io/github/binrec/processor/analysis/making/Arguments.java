package io.github.binrec.processor.analysis.making;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.binrec.processor.model.Construction.Argument;
import io.github.binrec.processor.model.Construction.FieldArgument;
import io.github.binrec.processor.model.Construction.NoArgument;
import io.github.binrec.processor.model.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What the parameters of constructors and methods take: the properties of their names. A field that is left out of the bytes may be taken
 * too, as what it has before anybody sets it.
 */
final class Arguments {
    private final Types types;
    private final List<Property> properties;
    private final Conversions conversions;
    private final List<VariableElement> leftOut;

    Arguments(Types types, List<Property> properties, Conversions conversions, List<VariableElement> leftOut) {
        this.types = types;
        this.properties = properties;
        this.conversions = conversions;
        this.leftOut = leftOut;
    }

    /** {@return the property that a parameter is called like; of two of one name, which are an error, the last} */
    Optional<Property> property(VariableElement parameter) {
        return properties.stream()
                .filter(property -> parameter.getSimpleName().contentEquals(property.name()))
                .reduce((first, last) -> last);
    }

    /**
     * {@return how a parameter takes its property, or empty if it does not}
     *
     * @param made what is made in the end, with the type arguments by which the properties' types are known to the parameter
     */
    Optional<Conversion> conversion(VariableElement parameter, TypeMirror made) {
        return property(parameter)
                .flatMap(property -> conversions.toParameter(property, made, parameter, parameter.asType(), false));
    }

    /** {@return whether a call takes all properties and nothing that is none, but for fields that are left out} */
    boolean areAll(ExecutableElement executable) {
        long taken = executable.getParameters().stream()
                .filter(parameter -> property(parameter).isPresent())
                .count();
        long others =
                executable.getParameters().stream().filter(this::isLeftOut).count();
        return taken == properties.size()
                && taken + others == executable.getParameters().size();
    }

    /** {@return whether a parameter takes a field that is transient or ignored} */
    boolean isLeftOut(VariableElement parameter) {
        return property(parameter).isEmpty() && leftOut(parameter).isPresent();
    }

    private Optional<VariableElement> leftOut(VariableElement parameter) {
        return leftOutOfName(parameter)
                .filter(field -> types.isSameType(types.erasure(field.asType()), types.erasure(parameter.asType())));
    }

    /** {@return the field that is transient or ignored and is called like a parameter, of whatever type} */
    Optional<VariableElement> leftOutOfName(VariableElement parameter) {
        return property(parameter).isPresent()
                ? Optional.empty()
                : leftOut.stream()
                        .filter(field -> field.getSimpleName().equals(parameter.getSimpleName()))
                        .findFirst();
    }

    /** {@return what a parameter takes for a field that is left out: zero, or null if it may be null; else empty} */
    Optional<CodeBlock> nothing(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (type.getKind().isPrimitive()) {
            return leftOut(parameter).map(field -> zero(type));
        }
        return leftOut(parameter)
                .filter(field ->
                        Conversions.isNullable(field, field.asType()) || Conversions.isNullable(parameter, type))
                .map(field -> isOverloaded(parameter)
                        ? CodeBlock.of("($T) null", TypeName.get(knownTo(parameter, type)))
                        : CodeBlock.of("null"));
    }

    /** The codec has the type variables of the class, but not those of a method. */
    private TypeMirror knownTo(VariableElement parameter, TypeMirror type) {
        return parameter.getEnclosingElement() instanceof ExecutableElement taker
                        && taker.getKind() == ElementKind.CONSTRUCTOR
                ? type
                : types.erasure(type);
    }

    private static CodeBlock zero(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> CodeBlock.of("false");
            case BYTE, SHORT, CHAR -> CodeBlock.of("($T) 0", TypeName.get(type));
            case LONG -> CodeBlock.of("0L");
            case FLOAT -> CodeBlock.of("0F");
            case DOUBLE -> CodeBlock.of("0D");
            default -> CodeBlock.of("0");
        };
    }

    /** Whether a bare null could be for another method. */
    private static boolean isOverloaded(VariableElement parameter) {
        return parameter.getEnclosingElement() instanceof ExecutableElement taker
                && taker.getEnclosingElement() instanceof TypeElement type
                && type.getEnclosedElements().stream()
                                .filter(member -> member instanceof ExecutableElement other
                                        && other.getSimpleName().equals(taker.getSimpleName())
                                        && other.getParameters().size()
                                                == taker.getParameters().size())
                                .count()
                        > 1;
    }

    /** {@return the arguments of a call} */
    List<Argument> of(ExecutableElement executable, TypeMirror made) {
        List<Argument> arguments = new ArrayList<>();
        for (VariableElement parameter : executable.getParameters()) {
            String name = parameter.getSimpleName().toString();
            if (property(parameter).isPresent()) {
                conversion(parameter, made).ifPresent(it -> arguments.add(new FieldArgument(name, it)));
            } else {
                nothing(parameter).ifPresent(code -> arguments.add(new NoArgument(code)));
            }
        }
        return arguments;
    }
}
