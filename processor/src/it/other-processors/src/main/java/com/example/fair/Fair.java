package com.example.fair;

import com.example.animals.Cage;
import com.example.orders.Account;
import com.example.orders.Pair;
import com.example.shipping.Item;
import io.github.binrec.annotations.BinaryRecord;
import java.util.List;

/** A record of what each of the other processors makes, on which its codec waits. */
@BinaryRecord
public record Fair(List<Exhibit> exhibits, Cage cage, Pair<Account, Item> prize) {}
