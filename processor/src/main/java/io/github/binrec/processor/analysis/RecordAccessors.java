package io.github.binrec.processor.analysis;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Whether Java takes the accessors of a record as they are. What it does not take it reports by itself, after the processors; code that
 * calls such an accessor would have errors of its own.
 */
final class RecordAccessors {
    private final Types types;

    RecordAccessors(Types types) {
        this.types = types;
    }

    boolean areLegal(TypeElement type) {
        return type.getRecordComponents().stream().allMatch(this::isLegal);
    }

    private boolean isLegal(RecordComponentElement component) {
        // A component called hashCode has none.
        @Nullable ExecutableElement accessor = component.getAccessor();
        if (accessor == null) {
            return false;
        }
        Set<Modifier> modifiers = accessor.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                && !modifiers.contains(Modifier.STATIC)
                && accessor.getTypeParameters().isEmpty()
                && accessor.getThrownTypes().isEmpty()
                && hasItsType(accessor, component);
    }

    private boolean hasItsType(ExecutableElement accessor, RecordComponentElement component) {
        return component.asType().getKind() == TypeKind.ERROR
                || types.isSameType(accessor.getReturnType(), component.asType());
    }
}
