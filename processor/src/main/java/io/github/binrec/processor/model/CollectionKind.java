package io.github.binrec.processor.model;

import com.palantir.javapoet.ClassName;

/** The collections of one element type. */
public enum CollectionKind {
    LIST("List", "ArrayList"),
    SET("Set", "LinkedHashSet");

    private final String declared;
    private final String decoded;

    CollectionKind(String declared, String decoded) {
        this.declared = declared;
        this.decoded = decoded;
    }

    /** {@return the interface that the user declares} */
    public ClassName declared() {
        return ClassName.get("java.util", declared);
    }

    /** {@return the class that reading makes} */
    public ClassName decoded() {
        return ClassName.get("java.util", decoded);
    }
}
