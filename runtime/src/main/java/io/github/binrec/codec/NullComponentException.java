package io.github.binrec.codec;

/**
 * A null where the type of a value allows none, found when the value was written or measured.
 *
 * <p>The message names the component and what to do. Where null belongs to the values of a component, mark it with an annotation named
 * {@code Nullable}; of elements, keys and values mark the type: {@code List<@Nullable String>}, {@code Map<String, @Nullable Leg>},
 * {@code @Nullable String[]}. An Optional is never null but {@code Optional.empty()}.
 */
public final class NullComponentException extends NullPointerException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the value, in words. */
    private final String detail;

    /** Whether what to do follows from where the value is. */
    private final boolean marked;

    /** Which component holds it. */
    private final FieldPath path = new FieldPath();

    /**
     * Creates the exception without a path; the codecs that the failure passes on its way out add theirs.
     *
     * @param detail what is wrong with the value, in words
     */
    public NullComponentException(String detail) {
        this(detail, false);
    }

    private NullComponentException(String detail, boolean marked) {
        super(detail);
        this.detail = detail;
        this.marked = marked;
    }

    /** {@return the failure of a value which could be null if it were marked so} */
    static NullComponentException ofComponent() {
        return new NullComponentException("is null, which its type does not allow", true);
    }

    /** {@return the failure of a value of a type that has a value for nothing} */
    static NullComponentException ofOptional(String type) {
        return new NullComponentException("is null, which no " + type + " may be; use " + type + ".empty()", false);
    }

    /**
     * Returns the component that holds the value.
     *
     * @return the path from the value that was written, such as {@code Trade.legs[3].price}; empty if the failing code was
     *     not called by a codec
     */
    public String path() {
        return path.toString();
    }

    FieldPath fieldPath() {
        return path;
    }

    @Override
    public String getMessage() {
        String where = path.shortened();
        return (where.isEmpty() ? "" : where + ": ") + detail + (marked ? remedy() : "");
    }

    private String remedy() {
        return switch (path.place()) {
            case WHOLE, COMPONENT -> "; mark it @Nullable if it may be absent";
            case ELEMENT -> markType("elements", "List<@Nullable String> or @Nullable String[]");
            case KEY -> markType("keys", "Map<@Nullable String, Integer>");
            case VALUE -> markType("values", "Map<String, @Nullable Integer>");
        };
    }

    private static String markType(String what, String example) {
        return "; if " + what + " may be null, mark their type @Nullable, as in a component of type " + example;
    }
}
