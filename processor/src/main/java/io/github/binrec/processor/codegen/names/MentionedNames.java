package io.github.binrec.processor.codegen.names;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names under which a codec may mention types: where a name could mean a variable or a type, or a variable or a package,
 * Java takes the variable.
 */
final class MentionedNames {
    private final Set<String> names = new TreeSet<>(Set.of("java", "io"));

    private MentionedNames() {}

    /** Returns the simple names of the types that a model mentions, and the first parts of their packages. */
    static Set<String> of(TypeModel model) {
        MentionedNames mentioned = new MentionedNames();
        mentioned.add(model.type());
        for (TypeVariableName variable : model.parameters().variables()) {
            mentioned.add(variable);
            variable.bounds().forEach(mentioned::add);
        }
        if (model instanceof RecordModel record) {
            record.fields().stream().map(FieldModel::javaType).forEach(mentioned::add);
            record.fields().stream().map(FieldModel::type).forEach(mentioned::addCodecs);
            record.reserved().stream().map(ReservedModel::type).forEach(type -> mentioned.add(type.javaType()));
            record.reserved().stream().map(ReservedModel::type).forEach(mentioned::addCodecs);
        } else if (model instanceof SealedModel sealed) {
            sealed.variants().stream().map(VariantModel::type).forEach(type -> mentioned.add(type.javaType()));
            if (sealed.fallback() != null) {
                mentioned.add(sealed.fallback().type());
                mentioned.add(sealed.fallback().construction().owner());
            }
        }
        return mentioned.names;
    }

    /** Returns the names of a model's components. */
    static Set<String> ofComponents(TypeModel model) {
        Set<String> names = new TreeSet<>();
        if (model instanceof RecordModel record) {
            record.fields().forEach(field -> names.add(field.name()));
        }
        return names;
    }

    /** A codec that the user wrote may have any name, also one that is all capitals, as constants have. */
    private void addCodecs(FieldType type) {
        if (type instanceof CustomType custom) {
            add(custom.codec());
        }
        type.parts().forEach(this::addCodecs);
    }

    private void add(TypeName type) {
        if (type instanceof ClassName name) {
            names.addAll(name.simpleNames());
            names.add(String.join("_", name.simpleNames()) + "Codec");
            if (!name.packageName().isEmpty()) {
                names.add(name.packageName().split("\\.", 2)[0]);
            }
        } else if (type instanceof ParameterizedTypeName parameterized) {
            add(parameterized.rawType());
            parameterized.typeArguments().forEach(this::add);
        } else if (type instanceof ArrayTypeName array) {
            add(array.componentType());
        } else if (type instanceof TypeVariableName variable) {
            names.add(variable.name());
        }
    }
}
