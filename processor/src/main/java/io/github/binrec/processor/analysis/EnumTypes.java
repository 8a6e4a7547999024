package io.github.binrec.processor.analysis;

import com.palantir.javapoet.ClassName;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.FieldType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds the tags of an enum. */
final class EnumTypes {
    private EnumTypes() {}

    /** {@return whether it is an enum of which there are values} */
    static boolean isOne(TypeElement type) {
        return type.getKind() == ElementKind.ENUM && !constants(type).isEmpty();
    }

    static List<VariableElement> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    /** {@return the encoding, or null after a report} */
    static FieldType.@Nullable EnumType of(TypeElement type, Subject subject, Site site) {
        List<VariableElement> elements = constants(type);
        // In one file with the subject an error is shown at the constant, once, however many components are of the
        // enum.
        Site at = Position.inOneFile(type, subject.type())
                ? Site.of(TypeNames.simple(type), site.position())
                : site.part();
        return Tags.of(subject, at, elements, constant -> TypeNames.simple(type) + "." + constant.getSimpleName())
                .map(tags -> {
                    List<EnumConstant> constants = new ArrayList<>();
                    for (int i = 0; i < tags.size(); i++) {
                        constants.add(
                                new EnumConstant(elements.get(i).getSimpleName().toString(), tags.get(i)));
                    }
                    return new FieldType.EnumType(ClassName.get(type), constants, Tags.areGiven(elements));
                })
                .orElse(null);
    }
}
