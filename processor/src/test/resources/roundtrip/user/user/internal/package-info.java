/** What a user keeps to itself: the module does not export this package. */
package user.internal;
