/** A shop. */
package shop;
