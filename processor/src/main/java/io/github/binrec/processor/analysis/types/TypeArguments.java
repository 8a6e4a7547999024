package io.github.binrec.processor.analysis.types;

import com.palantir.javapoet.TypeVariableName;
import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.analysis.language.Substitution;
import io.github.binrec.processor.analysis.language.TypeUse;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.VariableType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds the codecs of the arguments of a generic type where it is used, and reports what cannot be an argument. */
public final class TypeArguments {
    private final Subject subject;
    private final FieldTypes types;
    private final CodecLinks links;
    private final Types javac;

    TypeArguments(Subject subject, FieldTypes types, CodecLinks links, Types javac) {
        this.javac = javac;
        this.subject = subject;
        this.types = types;
        this.links = links;
    }

    /**
     * The encodings of all arguments.
     *
     * @param element the generic type
     * @param use where it is used
     * @return the encodings in the order of the type parameters, or empty after a report, or if javac itself reports one
     */
    Optional<List<FieldType>> of(TypeElement element, TypeUse use, Site site) {
        int count = element.getTypeParameters().size();
        if (use.parts().isEmpty()) {
            types.rejectRaw(element, site);
            return Optional.empty();
        }
        List<FieldType> arguments = new ArrayList<>();
        for (int i = 0; i < count && i < use.parts().size(); i++) {
            argument(element, use, i, site).ifPresent(arguments::add);
        }
        return arguments.size() == count && keepsBounds(element, use) ? Optional.of(arguments) : Optional.empty();
    }

    /** Whether the arguments are within the bounds of the parameters, else javac reports them. */
    private boolean keepsBounds(TypeElement element, TypeUse use) {
        Map<TypeParameterElement, TypeMirror> known = new HashMap<>();
        for (int i = 0; i < element.getTypeParameters().size(); i++) {
            known.put(element.getTypeParameters().get(i), use.parts().get(i).type());
        }
        return new Substitution(javac, known).keepsBounds(javac::isAssignable);
    }

    private Optional<FieldType> argument(TypeElement element, TypeUse use, int index, Site site) {
        TypeUse argument = use.parts().get(index);
        String parameter =
                element.getTypeParameters().get(index).getSimpleName().toString();
        Site at = site.part().of(parameter + " of " + subject.names().of(element));
        FieldType type = types.of(argument, at);
        if (argument.has(Mark.NULLABLE) && type != null && !(type instanceof OptionalType)) {
            String name = subject.names().of(argument);
            subject.reject(
                    DiagnosticCode.NULLABLE_ARGUMENT,
                    at,
                    name,
                    "@Nullable " + parameter + " in " + subject.names().of(element));
            return Optional.empty();
        }
        boolean found = !links.isKey(element.getTypeParameters().get(index))
                || new KeyEquality(subject, types).check(argument, "a key", at);
        return found ? Optional.ofNullable(type) : Optional.empty();
    }

    /** The type parameters of a type as a codec declares them. */
    public static List<TypeVariableName> variables(TypeElement type) {
        return type.getTypeParameters().stream().map(TypeVariableName::get).toList();
    }

    /** A type variable where it is used. */
    public static VariableType variable(TypeVariable type) {
        return new VariableType(
                TypeVariableName.get(type.asElement().getSimpleName().toString()));
    }
}
