/** What a user shows to others. */
package user.api;
