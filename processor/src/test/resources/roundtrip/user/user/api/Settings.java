package user.api;

import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.Varint;

/** A class with setters, fields, and a superclass. */
@BinaryRecord
public final class Settings extends Dated {
    private boolean loud;

    @Varint
    private int level;

    @Nullable String note;

    /** Creates some that are quiet. */
    public Settings() {}

    /**
     * Returns whether it is loud.
     *
     * @return true if so
     */
    public boolean isLoud() {
        return loud;
    }

    /**
     * Makes it loud, or quiet.
     *
     * @param value true for loud
     */
    public void setLoud(boolean value) {
        loud = value;
    }

    /**
     * Returns the level.
     *
     * @return the level
     */
    public int getLevel() {
        return level;
    }

    /**
     * Sets the level.
     *
     * @param value the level
     */
    public void setLevel(int value) {
        level = value;
    }
}
