package io.github.binrec.processor.analysis.language;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** How a raw type could be written with type arguments, as an example for the user: within the bounds of its parameters. */
public final class RawTypes {
    /** Types with an encoding that the bounds of many parameters allow, the likeliest first. */
    private static final List<String> EXAMPLES =
            List.of("java.lang.String", "java.lang.Integer", "java.time.DayOfWeek", "java.time.LocalDate");

    private final Compilation compilation;
    private final Types types;
    private final TypeNames names;

    public RawTypes(Compilation compilation, Types types, TypeNames names) {
        this.compilation = compilation;
        this.types = types;
        this.names = names;
    }

    /** {@return {@code List<String>}, {@code Map<String, Integer>}, {@code Range<Integer>} if that asks for a Number} */
    public String withArguments(TypeElement type) {
        List<? extends TypeParameterElement> parameters = type.getTypeParameters();
        boolean map = KnownTypes.map(type.getQualifiedName().toString()).isPresent();
        return parameters.stream()
                .map(parameter -> map && parameter.equals(parameters.get(1)) ? "Integer" : argument(parameter))
                .collect(Collectors.joining(", ", names.of(type) + "<", ">"));
    }

    private String argument(TypeParameterElement parameter) {
        List<TypeMirror> bounds = parameter.getBounds().stream()
                .map(TypeMirror.class::cast)
                .map(types::erasure)
                .toList();
        return EXAMPLES.stream()
                .map(name -> compilation.elements().getTypeElement(name))
                .filter(Objects::nonNull)
                .filter(example -> bounds.stream().allMatch(bound -> types.isSubtype(example.asType(), bound)))
                .findFirst()
                .map(names::of)
                .orElseGet(() -> ofBound(parameter.getBounds().get(0)));
    }

    /** The bound itself, which is within it, or what is an example of the variable that is the bound. */
    private String ofBound(TypeMirror bound) {
        if (bound instanceof TypeVariable variable) {
            return argument((TypeParameterElement) variable.asElement());
        }
        return bound.getKind() == TypeKind.DECLARED
                ? names.of(KnownTypes.elementOf((DeclaredType) bound))
                : names.of(bound);
    }
}
