package user.api;

/** What has a date; not annotated itself. */
public class Dated {
    /** The second. */
    protected long at;

    /** Creates one of old. */
    public Dated() {}
}
