package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;
import static io.github.binrec.processor.model.Checks.checkDistinct;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An enum, written as a tag.
 *
 * @param type the enum
 * @param constants its constants in declaration order
 * @param tagged whether the tags were given by the user; else they are the ordinals
 * @param fallback the name of the constant that stands for unknown tags, or empty where these are malformed
 */
public record EnumType(ClassName type, List<EnumConstant> constants, boolean tagged, Optional<String> fallback)
        implements FieldType {
    public EnumType {
        constants = List.copyOf(constants);
        checkDistinct(constants, EnumConstant::name, "constants");
        checkDistinct(constants, EnumConstant::tag, "constants");
        for (int i = 0; i < constants.size() && !tagged; i++) {
            check(constants.get(i).tag() == i, "constant $L of $T has not its ordinal for a tag", i, type);
        }
    }

    /** An enum without a fallback. */
    public EnumType(ClassName type, List<EnumConstant> constants, boolean tagged) {
        this(type, constants, tagged, Optional.empty());
    }

    @Override
    public TypeName javaType() {
        return type;
    }

    @Override
    public long leastSize() {
        if (fallback.isPresent()) {
            return 1; // unknown tags have any size
        }
        return constants.stream()
                .mapToInt(constant -> Varint.sizeOf(constant.tag()))
                .min()
                .orElse(1);
    }

    @Override
    public OptionalInt fixedSize() {
        int least = (int) leastSize();
        return fallback.isEmpty() && constants.stream().allMatch(constant -> Varint.sizeOf(constant.tag()) == least)
                ? OptionalInt.of(least)
                : OptionalInt.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEnum(this);
    }
}
