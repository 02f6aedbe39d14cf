package fr.maillon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class MaillonApplication {
    public static void main(String[] args) {
        SpringApplication.run(MaillonApplication.class, args);
    }
}
